using Microsoft.CodeAnalysis.Text;

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

    /// <summary>Those of a file. Of many files some filter would be wrong, so that the text is looked at too.</summary>
    public static NativeWords In(WordFilter words, SourceText text)
    {
        bool Has(string word) => words.MayHave(word) && (words.HasEscapes || text.ToString().IndexOf(word, StringComparison.Ordinal) >= 0);
        return new(Array.Exists(Imports, Has), Array.Exists(Callers, Has), Has("delegate"));
    }

    /// <summary>Those of both.</summary>
    public NativeWords Or(NativeWords other) => new(MayImport || other.MayImport, MayBeCalled || other.MayBeCalled, MayBind || other.MayBind);
}
