using Interop.Abi.Carriers;
using Interop.Generator.Emit.Dialects.DllImport;
using Interop.Generator.Emit.Dialects.LibraryImport;

namespace Interop.Generator.Emit.Dialects;

/// <summary>The one list of dialects.</summary>
internal static class AllDialects
{
    /// <summary><c>LibraryImport</c>, for today's .NET.</summary>
    public static Dialect LibraryImport { get; } = new("libraryimport", Vocabulary.Net)
    {
        Syntax = new CurrentSyntax(),
        Imports = new LibraryImportWriter(),
        Members = new ReferenceMembers(),
        Arrays = new InlineArrays(),
        Delegates = new NoDelegates(),
        Variables = new ExportedVariables(),
        Layouts = new SpanLayouts(),
        Bytes = new Utf8Literals(),
        Support = LibraryImportTexts.All,
    };

    /// <summary><c>DllImport</c>, for .NET Standard 2.0, .NET Framework, Mono and Unity.</summary>
    public static Dialect DllImport { get; } = new("dllimport", Vocabulary.NetStandard)
    {
        Syntax = new CSharp7Syntax(),
        Imports = new DllImportWriter(),
        Members = new CopiedMembers(),
        Arrays = new RepeatedFields(),
        Delegates = new NamedDelegates(),
        Variables = new FoundVariables(),
        Layouts = new ArrayLayouts(),
        Bytes = new ByteArrays(),
        Support = DllImportTexts.All,
    };

    /// <summary>All of them; the first is used where none is asked for.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [LibraryImport, DllImport];

    /// <summary>The one of that name, or null.</summary>
    public static Dialect? Find(string name) => All.FirstOrDefault(dialect => dialect.Name == name);
}
