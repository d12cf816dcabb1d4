using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>C# that is compiled against the runtime that the tests run on, and read. Types that declarations may use stand before it.</summary>
internal sealed class CSharp
{
    private const string Usings =
        """
        using System;
        using System.Numerics;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Runtime.InteropServices.Marshalling;
        using System.Text;
        using Microsoft.Win32.SafeHandles;
        using size_t = System.UIntPtr;

        """;

    private const string Types =
        """

        struct Point { public int X; public int Y; }
        struct Node { public unsafe Node* Next; public Point At; }
        struct Flagged { public bool On; public byte B; }
        struct Plain { public byte B; public char C; }
        [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct Wide { public byte B; public char C; }
        [StructLayout(LayoutKind.Sequential)] class Layered { public int A; public bool B; }
        class Bare { public int A; }
        struct Pair<T> { public T A; public byte B; }
        [InlineArray(4)] struct Four { private int _first; }
        enum Level : byte { Low, High = 9 }
        [Flags] enum Bits { None, One = 1, Two = 2 }
        ref struct View { public int A; }
        class MyHandle : SafeHandleZeroOrMinusOneIsInvalid { public MyHandle() : base(true) { } protected override bool ReleaseHandle() => true; }
        delegate int Compare(nint a, nint b);
        delegate void Recursive(Recursive self, Point at);
        interface IThing { }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    // Compilations that are derived from one share what it has read of its references.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Tests",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private static readonly SyntaxTree TypesTree = Parse(Usings + Types);

    /// <summary>Compiles declarations of the top level; the attributes are of the assembly or module.</summary>
    public CSharp(string code, string attributes = "") : this(Empty.AddSyntaxTrees(attributes.Length == 0 ? TypesTree : Parse(Usings + attributes + Types), Parse(Usings + code)))
    {
    }

    private CSharp(CSharpCompilation compilation)
    {
        Compilation = compilation;
        Reader = new ManagedReader(compilation);
    }

    public CSharpCompilation Compilation { get; }

    public ManagedReader Reader { get; }

    /// <summary>The members of a class in which native functions are declared.</summary>
    public static CSharp Members(string members, string attributes = "") => new($"unsafe static partial class Native\n{{\n{members}\n}}", attributes);

    /// <summary>The files themselves.</summary>
    public static CSharp Files(params string[] files) => new(Empty.AddSyntaxTrees(files.Select(Parse)));

    /// <summary>Declarations that use those of another assembly, which is compiled and seen by its metadata alone.</summary>
    public static CSharp Over(string library, string members)
    {
        using var image = new MemoryStream();
        var compiled = new CSharp(library).Compilation.WithAssemblyName("Library").Emit(image);
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics));
        return new CSharp(Empty
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()))
            .AddSyntaxTrees(Parse(Usings + "unsafe static partial class Native\n{\n" + members + "\n}")));
    }

    /// <summary>The method called F, be it a local function.</summary>
    public IMethodSymbol Method(string name = "F")
    {
        if (Type("Native") is { } type && type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() is { } method)
            return method;
        var tree = Compilation.SyntaxTrees.Last();
        var local = tree.GetRoot().DescendantNodes().OfType<LocalFunctionStatementSyntax>().First(function => function.Identifier.Text == name);
        return (IMethodSymbol)Compilation.GetSemanticModel(tree).GetDeclaredSymbol(local)!;
    }

    /// <summary>A type by its name.</summary>
    public INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name)!;

    /// <summary>What F imports.</summary>
    public ManagedFunction? Import() => Reader.Import(Method());

    /// <summary>The first parameter of F.</summary>
    public ManagedValue Parameter() => Import()!.Signature.Parameters[0];

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Options);
}
