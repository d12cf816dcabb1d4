using Interop.Abi.Manifest;
using Interop.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Interop.Analyzers.Tests.Options;

/// <summary>Bindings and manifests of different runs.</summary>
public sealed class StaleTests
{
    private const string Header = "int one(void); struct point { int x; };";

    [Fact]
    public void Bindings_and_manifest_of_one_run_are_silent() => Assert.Empty(Said(CLibrary.Generate(Header).Files, CLibrary.Manifest(Header)));

    [Fact]
    public void A_newer_manifest_is_told_once_in_the_first_line_of_the_first_file()
    {
        var diagnostic = Assert.Single(Said(CLibrary.Generate(Header).Files, CLibrary.Manifest(Header + " int two(void);")));
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(("lib.Layout.g.cs", 0), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("'lib'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bindings_of_another_library_say_nothing() => Assert.Empty(Said(CLibrary.Generate(Header, "other").Files, CLibrary.Manifest(Header)));

    [Fact]
    public void Bindings_of_a_generator_that_stamps_nothing_say_nothing() => Assert.Empty(Said(
        [.. CLibrary.Generate(Header).Files.Select(file => file with { Text = string.Join('\n', file.Text.Split('\n').Where(line => !line.StartsWith(HeaderStamp.Prefix, StringComparison.Ordinal))) })],
        CLibrary.Manifest(Header + " int two(void);")));

    private static IEnumerable<Diagnostic> Said(IEnumerable<OutputFile> files, string manifest)
    {
        var compilation = CSharpCompilation.Create(
            "code",
            files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Name)),
            Analysis.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return Analysis.Run(compilation, [("lib.abi.json", manifest)]).Where(diagnostic => diagnostic.Id == "ABI0004");
    }
}
