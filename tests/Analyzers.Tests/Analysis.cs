using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>Runs the analyzer on code with manifests beside it, as the compiler does.</summary>
internal static class Analysis
{
    /// <summary>What the running .NET offers to code.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll") && !name.StartsWith("System.Composition", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Members of a static unsafe partial class, with the usual usings.</summary>
    public static string Members(string members) =>
        $$"""
        using System;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Runtime.InteropServices.Marshalling;
        using System.Text;

        static unsafe partial class Native
        {
        {{members}}
        }
        """;

    /// <summary>A compilation of that code; partial methods may lack their other part, as before a generator has run.</summary>
    public static CSharpCompilation Compile(params string[] files) => CSharpCompilation.Create(
        "code",
        files.Select((text, i) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), $"file{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The errors of the compiler, but for missing parts of partial methods.</summary>
    public static IEnumerable<Diagnostic> Errors(CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not ("CS8795" or "CS0751"));

    /// <summary>What the analyzer says, in the order of the code. It never throws.</summary>
    public static ImmutableArray<Diagnostic> Run(CSharpCompilation compilation, IEnumerable<(string Path, string Text)> files, IReadOnlyDictionary<string, string>? options = null)
    {
        var analyzerOptions = new AnalyzerOptions([.. files.Select(file => (AdditionalText)new TextFile(file.Path, file.Text))], new FixedOptions(options ?? new Dictionary<string, string>()));
        var thrown = new List<string>();
        var withAnalyzers = compilation.WithAnalyzers(
            [new InteropAnalyzer()],
            new CompilationWithAnalyzersOptions(analyzerOptions, (exception, _, _) => thrown.Add(exception.ToString()), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = withAnalyzers.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(thrown);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id)];
    }

    /// <summary>What the analyzer says of members of a class that import from "lib", whose header is given.</summary>
    public static ImmutableArray<Diagnostic> Run(string header, string members, IReadOnlyDictionary<string, string>? options = null)
    {
        var compilation = Compile(Members(members));
        Assert.Empty(Errors(compilation));
        return Run(compilation, [("lib.abi.json", CLibrary.Manifest(header))], options);
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class FixedOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => values.Keys;

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
