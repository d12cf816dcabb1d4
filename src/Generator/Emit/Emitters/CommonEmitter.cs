using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Generator.Emit.Emitters;

/// <summary>Writes what stands above every declaration: its documentation, and the attributes that all kinds share.</summary>
internal static class CommonEmitter
{
    /// <summary>Writes them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="decl">The declaration.</param>
    /// <param name="emission">The emission.</param>
    /// <param name="parameters">The names of its parameters, in C and C#, which its comment may explain.</param>
    /// <param name="remark">A remark of ours, or null.</param>
    public static void Write(CodeWriter writer, Decl decl, Emission emission, IReadOnlyList<(string C, string CSharp)>? parameters = null, string? remark = null)
    {
        var missing = emission.Module.AllTargets.Except(decl.Targets);
        var remarks = new[] { remark, missing.IsEmpty ? null : $"Only on {string.Join(", ", emission.Module.Rids(decl.Targets))}." };
        DocComment.Write(writer, decl.Comment, parameters ?? [], remarks.OfType<string>().ToList());
        if (!missing.IsEmpty && decl is not (RecordDecl or OpaqueDecl or EnumDecl or AliasDecl))
            emission.Dialect.Syntax.WriteOnly(writer, decl, Systems(decl, emission.Module), emission.Module.Rids(decl.Targets));
        WriteDeprecation(writer, decl.Deprecated);
    }

    /// <summary>Writes the attribute of what is deprecated; <paramref name="message"/> is empty where C says no more, null for all else.</summary>
    public static void WriteDeprecation(CodeWriter writer, string? message)
    {
        if (message is not null)
            writer.Line(message.Length == 0 ? "[Obsolete]" : $"[Obsolete({CSharpName.Literal(message)})]");
    }

    /// <summary>The operating systems that have it, by the platform analyzer's names, where what is missing is missing on whole ones.</summary>
    private static List<string> Systems(Decl decl, AbiModule module)
    {
        var systems = module.Targets.Select((target, index) => (target.Os, index)).GroupBy(item => PlatformName(item.Os)).ToList();
        return systems.Any(system => system.Key is null || system.Select(item => decl.Targets.Contains(item.index)).Distinct().Count() > 1)
            ? []
            : systems.Where(system => decl.Targets.Contains(system.First().index)).Select(system => system.Key!).ToList();
    }

    private static string? PlatformName(TargetOs os) => os switch
    {
        TargetOs.Windows => "windows",
        TargetOs.Linux or TargetOs.LinuxMusl => "linux",
        TargetOs.MacOS => "macos",
        TargetOs.Android => "android",
        TargetOs.IOS => "ios",
        TargetOs.FreeBsd => "freebsd",
        TargetOs.Browser => "browser",
        _ => null,
    };
}
