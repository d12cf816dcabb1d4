using Interop.Abi.Targets;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

/// <summary>Reads the symbol that <c>__asm__("name")</c> or <c>#pragma redefine_extname</c> gives a function or variable.</summary>
internal static class AsmLabel
{
    /// <summary>The symbol as loaders name it, or null for a declaration that is exported under its own name.</summary>
    public static string? Of(CXCursor cursor, Target target)
    {
        if (LibClang.clang_Cursor_hasAttrs(cursor) == 0)
            return null;
        foreach (var child in cursor.Children())
        {
            if (child.Kind == CXCursorKind.CXCursor_AsmLabelAttr)
                return WithoutPrefix(child.Spelling, target);
        }
        return null;
    }

    /// <summary>A label says all of the symbol, while dlsym and GetProcAddress add, or leave out, the underscore that Apple's and x86 Windows' C puts before names.</summary>
    private static string WithoutPrefix(string label, Target target)
    {
        var hasPrefix = target.Os is TargetOs.MacOS or TargetOs.IOS || target is { Os: TargetOs.Windows, Architecture: TargetArchitecture.X86 };
        return hasPrefix && label.Length > 1 && label[0] == '_' ? label[1..] : label;
    }
}
