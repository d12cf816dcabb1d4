using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Interop.Analyzers.Tests.Edits;

/// <summary>What is kept from one compilation to the next changes nothing of what is said: after each edit it is what a first look says.</summary>
public sealed class EditTests
{
    private const string Header = """
        #include <stddef.h>
        struct inner { int a; int b; };
        struct outer { struct inner first; long last; };
        enum mode { MODE_A = 1, MODE_B = 2 };
        typedef int (*visitor)(struct outer *item, size_t count);
        int take_outer(struct outer *o, enum mode m);
        int walk(visitor v);
        size_t measure(const void *data, size_t bytes);
        #define LIMIT_OF_ALL 7
        """;

    private const string Imports = """
        using System;
        using System.Runtime.InteropServices;
        namespace Code;
        public struct Inner { public int A; public int B; }
        public enum Mode { MODE_A = 1, MODE_B = 2 }
        static unsafe class Native
        {
            public const int LIMIT_OF_ALL = 7;
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] public static extern int take_outer(ref Outer o, Mode m);
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] public static extern int walk(Visitor v);
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] public static extern nuint measure(void* data, nuint bytes);
        }
        """;

    private const string Types = """
        using System;
        using System.Runtime.InteropServices;
        namespace Code;
        public struct Outer { public Inner First; public CLong Last; }
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] public delegate int Visitor(ref Outer item, nuint count);
        """;

    private const string Calls = """
        using System;
        using System.Runtime.InteropServices;
        namespace Code;
        static unsafe class Program
        {
            static void Run(Outer outer)
            {
                Native.take_outer(ref outer, Mode.MODE_A);
                /* body */
            }
        }
        """;

    /// <summary>Edits that follow each other: a file, a text in it, and what stands there then.</summary>
    private static readonly (int File, string Old, string New)[] Edits =
    [
        (2, "/* body */", "/* body */ Native.walk((ref Outer o, nuint n) => throw new Exception());"),
        (0, "nuint measure", "uint measure"),
        (0, "uint measure", "nuint measure"),
        (1, "public CLong Last;", "public int Last;"),
        (2, "/* body */", "/* body */ Native.measure(&outer, (nuint)sizeof(Outer));"),
        (1, "public int Last;", "public CLong Last;"),
        (0, "public int A; public int B;", "public int A; public short B;"),
        (0, "public int A; public short B;", "public int A; public int B;"),
        (0, "MODE_B = 2", "MODE_B = 3"),
        (0, "LIMIT_OF_ALL = 7", "LIMIT_OF_ALL = 8"),
        (1, "nuint count", "uint count"),
        (1, "using System;\n", "using System;\nusing Inner = System.Int64;\n"),
        (1, "using System;\nusing Inner = System.Int64;\n", "using System;\n"),
        (0, "\"lib\", CallingConvention = CallingConvention.Cdecl)] public static extern int take_outer", "\"other\", CallingConvention = CallingConvention.Cdecl)] public static extern int take_outer"),
        (0, "\"other\", CallingConvention", "\"lib.dll\", CallingConvention"),
        (2, "/* body */", "/* body */ NativeLibrary.SetDllImportResolver(typeof(Program).Assembly, null!);"),
        (2, "ref outer, Mode.MODE_A", "ref outer, Mode.MODE_A, "),
        (2, "ref outer, Mode.MODE_A, ", "ref outer, Mode.MODE_A"),
        (0, "public struct Inner", "public struct Inner { } public struct Inner"),
    ];

    [Fact]
    public void What_is_said_after_each_edit_is_what_a_first_look_says()
    {
        var manifest = new CountedText(CLibrary.Manifest(Header));
        var analyzer = new InteropAnalyzer();
        Compilation compilation = Analysis.Compile(Imports.ReplaceLineEndings("\n"), Types.ReplaceLineEndings("\n"), Calls.ReplaceLineEndings("\n"));
        var said = new List<int>();
        foreach (var (file, old, @new) in Edits.Prepend((2, "/* body */", "/* body */ ")))
        {
            compilation = Edit(compilation, file, old, @new);
            var first = Compilation(compilation);
            foreach (var tree in Enumerable.Range(0, 3))
                Assert.Equal(Say(first, tree, new InteropAnalyzer(), new CountedText(manifest.ToString())), Say(compilation, tree, analyzer, manifest));
            said.Add(Enumerable.Range(0, 3).Sum(tree => Say(compilation, tree, analyzer, manifest).Length));
        }
        Assert.Equal(0, said[0]);
        Assert.True(said.Distinct().Count() > 3, "the edits make and mend mistakes");
    }

    [Fact]
    public void A_manifest_is_read_once_for_its_text()
    {
        var manifest = new CountedText(CLibrary.Manifest(Header));
        Compilation compilation = Analysis.Compile(Imports.ReplaceLineEndings("\n"), Types.ReplaceLineEndings("\n"), Calls.ReplaceLineEndings("\n"));
        Say(compilation, 0, new InteropAnalyzer(), manifest);
        var read = manifest.Count;
        Assert.True(read > 0);
        for (var i = 0; i < 3; i++)
        {
            compilation = Edit(compilation, 2, "/* body */", "/* body */ ");
            Say(compilation, 2, new InteropAnalyzer(), manifest);
        }
        Assert.Equal(read, manifest.Count);
    }

    [Theory]
    [InlineData("static class C { static int F(int[] a) => a.Length + sizeof(int); }", false)]
    [InlineData("static class C { delegate int D(int a); static D F() => a => a; }", false)]
    [InlineData("static class C { [System.Runtime.InteropServices.DllImport(\"lib\")] static extern int walk(nint v); }", true)]
    [InlineData("static class C { static nint F(System.Action a) => System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(a); }", true)]
    [InlineData("static class C { [System.Runtime.InteropServices.\\u0055nmanagedCallersOnly] static int F() => 0; }", true)]
    public void Only_code_that_may_call_C_is_asked_about_calls(string code, bool mayCall)
    {
        var context = InteropContext.Create(Options(new CountedText(CLibrary.Manifest(Header))), Analysis.Compile(code), LoadedManifest.Load, default);
        Assert.Equal(mayCall, context!.HasCalls);
    }

    private static Compilation Edit(Compilation compilation, int file, string old, string @new)
    {
        var tree = compilation.SyntaxTrees.ElementAt(file);
        var at = tree.GetText().ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(at, old.Length), @new))));
    }

    /// <summary>The same code, of which nothing is known.</summary>
    private static CSharpCompilation Compilation(Compilation compilation) => Analysis.Compile([.. compilation.SyntaxTrees.Select(tree => tree.GetText().ToString())]);

    /// <summary>What an IDE shows in a file.</summary>
    private static string[] Say(Compilation compilation, int file, InteropAnalyzer analyzer, CountedText manifest)
    {
        var thrown = new List<Exception>();
        var with = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(Options(manifest), (exception, _, _) => thrown.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var model = with.Compilation.GetSemanticModel(with.Compilation.SyntaxTrees.ElementAt(file));
        var said = with.GetAnalyzerSemanticDiagnosticsAsync(model, null, default).GetAwaiter().GetResult();
        Assert.Empty(thrown);
        return [.. said.Select(one => one.ToString()).Order(StringComparer.Ordinal)];
    }

    private static AnalyzerOptions Options(CountedText manifest) => new([new File(manifest)]);

    private sealed class File(SourceText text) : AdditionalText
    {
        public override string Path => "lib.abi.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>A text that counts how often it is read.</summary>
    private sealed class CountedText(string text) : SourceText
    {
        public int Count { get; private set; }

        public override System.Text.Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Count++;
            return text.Substring(span.Start, span.Length);
        }
    }
}
