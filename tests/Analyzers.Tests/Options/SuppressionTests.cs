using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Options;

/// <summary>The compiler's own ways to silence a rule work on every kind of declaration.</summary>
public sealed class SuppressionTests
{
    private const string Header = "struct point { int x; long y; }; enum color { RED, GREEN }; unsigned long draw(struct point *p, enum color c); \n#define DRAW_LIMIT 5\n typedef void (*hook)(long a); void on(hook h);";

    private const string Code = """
        using System.Runtime.InteropServices;
        static class Native
        {
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)]
            internal static extern
        /*result*/ int draw(ref Point p, Color c);
            internal struct Point
            {
                public int X;
        /*field*/ public int Y;
            }
            internal enum Color
            {
                Red,
        /*member*/ Green = 2,
            }
        /*constant*/ internal const int DRAW_LIMIT = 6;
        /*delegate*/ [UnmanagedFunctionPointer(CallingConvention.Cdecl)] internal delegate void Hook(int a);
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] internal static extern void on(Hook h);
        }
        """;

    public static TheoryData<string, string> Places => new()
    {
        { "result", "ABI1003" },
        { "field", "ABI2003" },
        { "member", "ABI2011" },
        { "constant", "ABI2012" },
        { "delegate", "ABI4004" },
    };

    [Fact]
    public void All_are_reported() => Assert.Equal(Places.Select(place => (string)((object[])place)[1]).Order(), Run(Code).Select(diagnostic => diagnostic.Id).Distinct().Order());

    [Theory]
    [MemberData(nameof(Places))]
    public void By_a_pragma(string place, string id)
    {
        var lines = Code.Split('\n').SelectMany(line => line.StartsWith($"/*{place}*/", StringComparison.Ordinal) ? new[] { $"#pragma warning disable {id}", line, $"#pragma warning restore {id}" } : [line]);
        OnlyLacks(id, Run(string.Join('\n', lines)));
    }

    [Theory]
    [InlineData("ABI1003", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Scalars\", \"ABI1003\")]", "    [DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)]\n")]
    [InlineData("ABI2003", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Layout\", \"ABI2003\")]", "    internal struct Point")]
    [InlineData("ABI2003", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Layout\", \"ABI2003:Width\")]", "/*field*/ public int Y")]
    [InlineData("ABI2011", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Layout\", \"ABI2011\")]", "    internal enum Color")]
    [InlineData("ABI2012", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Layout\", \"ABI2012\")]", "/*constant*/")]
    [InlineData("ABI4004", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Marshalling\", \"ABI4004\")]", "/*delegate*/")]
    public void By_an_attribute(string id, string attribute, string before) => OnlyLacks(id, Run(Code.Replace(before, attribute + before, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Places))]
    public void By_a_severity_in_editorconfig(string place, string id)
    {
        Assert.NotEmpty(place);
        OnlyLacks(id, Run(Code, (id, ReportDiagnostic.Suppress)));
    }

    [Theory]
    [InlineData("ABI1003", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData("ABI2003", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData("ABI2012", ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    [InlineData("ABI1003", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void A_severity_in_editorconfig_counts_before_ours(string id, ReportDiagnostic severity, DiagnosticSeverity expected) =>
        Assert.All(Run(Code, (id, severity)).Where(diagnostic => diagnostic.Id == id), diagnostic => Assert.Equal(expected, diagnostic.Severity));

    private static void OnlyLacks(string id, ImmutableArray<Diagnostic> found) =>
        Assert.Equal(Places.Select(place => (string)((object[])place)[1]).Where(other => other != id).Order(), found.Select(diagnostic => diagnostic.Id).Distinct().Order());

    private static ImmutableArray<Diagnostic> Run(string code, params (string Id, ReportDiagnostic Severity)[] severities)
    {
        var compilation = Analysis.Compile(code);
        Assert.Empty(Analysis.Errors(compilation));
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(severities.ToDictionary(one => one.Id, one => one.Severity))));
        return Analysis.Run(compilation, [("lib.abi.json", CLibrary.Manifest(Header))]);
    }

    /// <summary>What <c>dotnet_diagnostic.ID.severity</c> becomes in the compiler.</summary>
    private sealed class Severities(Dictionary<string, ReportDiagnostic> values) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => values.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
