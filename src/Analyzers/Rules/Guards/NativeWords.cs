namespace Interop.Analyzers;

/// <summary>What the words of a file say of calls into C, or of a whole project: where they are not there, neither are such calls.</summary>
/// <param name="MayImport">Whether it may import functions, or give C the address of one of its own.</param>
/// <param name="MayBeCalled">Whether it may have methods that C calls.</param>
/// <param name="MayBind">Whether it may declare delegates or pointers to functions, which can be bound by name.</param>
internal readonly record struct NativeWords(bool MayImport, bool MayBeCalled, bool MayBind)
{
    private static readonly string[] Imports =
    ["extern", "DllImport", "DllImportAttribute", "LibraryImport", "LibraryImportAttribute", "UnmanagedCallersOnly", "UnmanagedCallersOnlyAttribute", "GetFunctionPointerForDelegate"];

    private static readonly string[] Callers = ["UnmanagedCallersOnly", "UnmanagedCallersOnlyAttribute"];

    /// <summary>Those of a file.</summary>
    public static NativeWords In(WordFilter words) => new(Array.Exists(Imports, words.MayHave), Array.Exists(Callers, words.MayHave), words.MayHave("delegate"));

    /// <summary>Those of both.</summary>
    public NativeWords Or(NativeWords other) => new(MayImport || other.MayImport, MayBeCalled || other.MayBeCalled, MayBind || other.MayBind);
}
