using System.Collections.Concurrent;
using Interop.Abi.Targets;
using Interop.Generator;
using Interop.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Tests.Damage;

/// <summary>The code of tests/CrossArch/Damage, and what the analyzer says of it against native/damage.</summary>
internal static class WrongDeclarations
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<(string Case, Diagnostic Diagnostic)>> Findings = new(StringComparer.Ordinal);

    private static readonly Lazy<string> Manifest = new(Generate);

    private static readonly Lazy<CSharpCompilation> Compilation = new(() => Analysis.Compile(
        [Usings, .. Directory.GetFiles(Repository.At("tests", "CrossArch", "Damage"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)]));

    /// <summary>The names of the cases, <c>ABI1001_int_read_as_long</c>.</summary>
    public static IEnumerable<string> Cases => Compilation.Value.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).Select(NameOf).OfType<string>();

    /// <summary>What the compiler does not like.</summary>
    public static IEnumerable<Diagnostic> Errors => Analysis.Errors(Compilation.Value);

    /// <summary>What is said for a project of that target alone, with the case in which it stands.</summary>
    public static IReadOnlyList<(string Case, Diagnostic Diagnostic)> Said(string target) => Findings.GetOrAdd(target, _ => Analysis
        .Run(Compilation.Value, [("damage.abi.json", Manifest.Value)], new Dictionary<string, string> { ["interop_targets"] = target })
        .Select(diagnostic => (CaseOf(diagnostic), diagnostic)).ToList());

    private static string CaseOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().Select(NameOf).FirstOrDefault(name => name is not null) ?? "none";

    private static string? NameOf(SyntaxNode node) =>
        node is ClassDeclarationSyntax { Identifier.ValueText: var name } && name.StartsWith("ABI", StringComparison.Ordinal) ? name : null;

    private static string Generate()
    {
        using var folder = new TemporaryFolder();
        string[] topics = ["scalars", "layout", "symbols", "marshalling"];
        var options = new GenerateOptions
        {
            Headers = [.. topics.Select(topic => Repository.At("native", "damage", topic + ".h"))],
            BaseFolder = folder.Path,
            Library = "damage",
            Namespace = "Bindings",
            ClassName = "NativeMethods",
            Output = folder.Path,
            Targets = [.. DamageRow.All.Select(row => row.Target).Distinct()],
        };
        return Pipeline.Run(options, new Progress<Target>(), default).Manifest;
    }
}
