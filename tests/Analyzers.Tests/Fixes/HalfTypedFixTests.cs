using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Findings of a moment ago, on code as it is typed: no fix throws.</summary>
public sealed class HalfTypedFixTests
{
    private const string Header = """
        #include <stdbool.h>
        #include <stddef.h>
        #include <stdint.h>
        long count(long n, size_t *length);
        bool ready(bool all);
        struct span { int32_t tag; int64_t count; uint8_t key[16]; };
        int use_span(struct span *span);
        enum color { COLOR_RED, COLOR_GREEN = 5 };
        typedef int (*visitor)(void *data, long n, enum color *color);
        void visit(visitor visitor);
        #define LIB_LIMIT 128
        """;

    private const string Code = """
        using System;
        using System.Runtime.InteropServices;
        public static unsafe class Native
        {
            const int LIB_LIMIT = 64;
            [DllImport("lib", CallingConvention = CallingConvention.StdCall)] public static extern int count(int n, ref uint length);
            [DllImport("lib", EntryPoint = "raedy")] static extern bool ready(bool all);
            struct Span { public int Tag; public int Count; public fixed byte Key[20]; }
            [DllImport("lib")] static extern int use_span(ref Span span);
            enum Color : long { Red, Green = 4 }
            delegate long Visitor(IntPtr data, int n, ref Color color);
            [DllImport("lib")] static extern void visit(Visitor visitor);
            static int Use(uint size) { visit((IntPtr data, int n, ref Color color) => n); var span = new Span { Count = 3 }; return count(span.Count, ref size); }
        }
        """;

    [Fact]
    public async Task Nothing_throws()
    {
        var session = FixSession.Open(CLibrary.Manifest(Header), Code);
        session.AssertCompiles();
        var document = session.Solution.Projects.Single().Documents.Single();
        var findings = session.Diagnostics.Select(one => one.Diagnostic).Where(one => RemedyNote.Of(one) is not null).ToList();
        Assert.True(findings.Count >= 8, $"{findings.Count} findings");
        var random = new Random(5);
        for (var round = 0; round < 150; round++)
        {
            var start = random.Next(Code.Length);
            var length = Math.Min(random.Next(1, round % 3 == 0 ? 200 : 12), Code.Length - start);
            var text = SourceText.From(Code.Remove(start, length));
            var typed = document.WithText(text);
            var tree = (await typed.GetSyntaxTreeAsync())!;
            foreach (var finding in findings)
                Try(typed, Moved(finding, tree, text.Length, start, length));
        }
    }

    /// <summary>The finding where it would be after the text before it went away, so that it points at what is there now.</summary>
    private static Diagnostic Moved(Diagnostic finding, SyntaxTree tree, int end, int start, int length)
    {
        var span = finding.Location.SourceSpan;
        var from = Math.Min(span.Start >= start ? Math.Max(start, span.Start - length) : span.Start, end);
        return Diagnostic.Create(finding.Descriptor, Location.Create(tree, new TextSpan(from, Math.Min(span.Length, end - from))), finding.Properties);
    }

    private static void Try(Document document, Diagnostic finding)
    {
        foreach (var action in FixSession.Offers(document, finding))
            action.GetOperationsAsync(default).GetAwaiter().GetResult();
    }
}
