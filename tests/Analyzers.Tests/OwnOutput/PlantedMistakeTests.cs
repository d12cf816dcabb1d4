using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Analyzers.Tests.OwnOutput;

/// <summary>
/// Mistakes planted in right bindings are found. One in each import that has a place for it, all of a kind at once;
/// INTEROP_RANDOM_SEED chooses which.
/// </summary>
public sealed class PlantedMistakeTests(ITestOutputHelper output)
{
    private const double Goal = 0.99;
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("INTEROP_RANDOM_SEED"), out var seed) ? seed : 1;

    [Theory]
    [InlineData("sqlite3")]
    [InlineData("git2")]
    [InlineData("curl")]
    public void Planted_mistakes_are_found(string library)
    {
        var bindings = Bindings.Of(library);
        var (planted, found) = (0, 0);
        foreach (var mutation in Mutation.All)
        {
            var missed = Missed(bindings, library, mutation, out var count);
            output.WriteLine($"{library}: {mutation}: {count - missed.Count} of {count} found{(missed.Count > 0 ? "; missed: " + string.Join(" | ", missed.Take(8)) : "")}");
            (planted, found) = (planted + count, found + count - missed.Count);
        }
        output.WriteLine($"{library}: {found} of {planted}");
        Assert.True(planted > 100, $"only {planted} places");
        Assert.True(found >= Goal * planted, $"{found} of {planted}");
    }

    private static List<string> Missed(Bindings bindings, string library, Mutation mutation, out int count)
    {
        var random = new Random(Seed);
        var compilation = bindings.Compilation;
        var names = new List<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var root = tree.GetRoot();
            var imports = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(IsPlainImport).ToList();
            var changed = root.ReplaceNodes(imports, (old, _) =>
            {
                if (mutation.Plant(old, random) is not { } wrong)
                    return old;
                names.Add(old.Identifier.ValueText);
                return wrong;
            });
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(changed, tree.Options));
        }
        count = names.Count;
        // A suggestion is all there is to say of a name that may be of another version, and of a nint given for an int.
        var reported = Analysis.Run(compilation, [(library + ".abi.json", bindings.Manifest)]).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id is "ABI0005" or "ABI1001")
            .Select(diagnostic => diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText)
            .ToHashSet();
        return [.. names.Where(name => !reported.Contains(name))];
    }

    /// <summary>An import that is called on every target, with types that C# knows.</summary>
    private static bool IsPlainImport(MethodDeclarationSyntax method) =>
        method.Modifiers.Any(SyntaxKind.PartialKeyword) && method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.AttributeLists.Any(list => list.Attributes.Any(attribute => attribute.Name.ToString() == "LibraryImport"));
}
