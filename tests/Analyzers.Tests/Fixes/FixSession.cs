using System.Collections.Immutable;
using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>A solution in an editor: what the analyzer says of it, and what the fixes make of it.</summary>
/// <param name="Solution">The code as it is.</param>
/// <param name="Manifests">The manifests beside it.</param>
internal sealed record FixSession(Solution Solution, ImmutableArray<(string Path, string Text)> Manifests)
{
    /// <summary>A session with files of one project.</summary>
    public static FixSession Open(string manifest, params string[] files) => Open(manifest, LanguageVersion.Preview, files);

    /// <summary>A session with files in an older C#.</summary>
    public static FixSession Open(string manifest, LanguageVersion language, params string[] files)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("code", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .WithParseOptions(CSharpParseOptions.Default.WithLanguageVersion(language))
            .WithMetadataReferences(Analysis.References);
        var solution = project.Solution;
        foreach (var (text, i) in files.Select((text, i) => (text, i)))
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), $"file{i}.cs", text, filePath: $"/code/file{i}.cs");
        return new(solution, [("lib.abi.json", manifest)]);
    }

    /// <summary>The same with another project, which uses the first.</summary>
    public FixSession AddProject(string file)
    {
        var first = Solution.Projects.Single();
        var id = ProjectId.CreateNewId();
        var solution = Solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "user", "user", LanguageNames.CSharp, compilationOptions: first.CompilationOptions, parseOptions: first.ParseOptions,
                projectReferences: [new(first.Id)], metadataReferences: first.MetadataReferences))
            .AddDocument(DocumentId.CreateNewId(id), "user.cs", file, filePath: "/user/user.cs");
        return this with { Solution = solution };
    }

    /// <summary>The texts of all files.</summary>
    public IReadOnlyList<string> Texts => [.. Solution.Projects.SelectMany(project => project.Documents).Select(document => document.GetTextAsync().Result.ToString())];

    /// <summary>What the analyzer says, in the order of the code.</summary>
    public IReadOnlyList<(Document Document, Diagnostic Diagnostic)> Diagnostics => [.. Solution.Projects.SelectMany(project => Analysis.Run(Compilation(project), Manifests))
        .Where(diagnostic => diagnostic.Location.IsInSource)
        .Select(diagnostic => (Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic))];

    /// <summary>Fails where the code does not compile with what .NET generates for it.</summary>
    public void AssertCompiles()
    {
        var errors = Solution.Projects.SelectMany(project => Generated(project).GetDiagnostics()).Where(one => one.Severity == DiagnosticSeverity.Error).Select(error => error.ToString()).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", [.. errors, .. Texts]));
    }

    /// <summary>What is offered for a finding.</summary>
    public static IReadOnlyList<CodeAction> Offers(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        new RemedyFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default)).GetAwaiter().GetResult();
        return [.. actions.SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions)];
    }

    /// <summary>The code after an action. It compiles, and the finding is gone.</summary>
    public FixSession Apply(CodeAction action, Diagnostic? finding = null)
    {
        var operation = Assert.Single(action.GetOperationsAsync(default).GetAwaiter().GetResult().OfType<ApplyChangesOperation>());
        var result = this with { Solution = operation.ChangedSolution };
        Assert.NotEqual(Texts, result.Texts);
        result.AssertCompiles();
        if (finding is not null)
            Assert.True(result.Diagnostics.All(other => Key(other.Diagnostic) != Key(finding)), $"'{action.Title}' leaves: {finding}\n{string.Join("\n", result.Texts)}");
        return result;
    }

    /// <summary>The code after one action for all findings of its kind in a scope.</summary>
    public FixSession ApplyAll(Document document, Diagnostic diagnostic, FixAllScope scope, string key)
    {
        var provider = new RemedyFixProvider();
        var context = new FixAllContext(document, provider, scope, key, provider.FixableDiagnosticIds, new Provider(this), default);
        return Apply(provider.GetFixAllProvider().GetFixAsync(context).GetAwaiter().GetResult()!, diagnostic);
    }

    private static CSharpCompilation Compilation(Project project) => (CSharpCompilation)project.GetCompilationAsync().GetAwaiter().GetResult()!;

    private static CSharpCompilation Generated(Project project) => ImportGenerator.Run(Compilation(project));

    private static string Key(Diagnostic diagnostic) => diagnostic.GetMessage();

    private sealed class Provider(FixSession session) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(session.Diagnostics.Where(one => one.Document.Project.Id == project.Id).Select(one => one.Diagnostic));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(session.Diagnostics.Where(one => one.Document.Id == document.Id).Select(one => one.Diagnostic));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
