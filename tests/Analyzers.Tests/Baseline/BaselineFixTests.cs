using System.Collections.Immutable;
using Interop.Abi.Compare.Baseline;
using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Interop.Analyzers.Tests.Baseline;

/// <summary>The light bulb that lists a finding, and all findings.</summary>
public sealed class BaselineFixTests
{
    private const string Header = "long one(long a); long two(void);";
    private const string First = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern int one(int a);";
    private const string Second = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] internal static extern int two();";

    [Fact]
    public async Task One_finding_makes_the_file()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Solution(workspace, null, First);
        var found = await FindAsync(solution.Projects.Single());
        Assert.Equal(2, found.Length);
        var changed = await FixAsync(solution.Projects.Single(), found[0]);
        Assert.EndsWith($"\n\n{found[0].Properties[BaselineText.KeyProperty]}\n", await TextAsync(changed.Projects.Single()), StringComparison.Ordinal);
        Assert.Equal(Path.Combine("folder", "interop.baseline"), changed.Projects.Single().AdditionalDocuments.Single(IsBaseline).FilePath);
        Assert.Equal(found[1].Id, Assert.Single(await FindAsync(changed.Projects.Single())).Id);
    }

    [Fact]
    public async Task One_finding_changes_the_file_that_is_there()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Solution(workspace, "# Ours.\n\nZZZ\nAAA\n", First);
        var found = (await FindAsync(solution.Projects.Single())).Where(diagnostic => diagnostic.Id != "ABI0007").ToList();
        var changed = await FixAsync(solution.Projects.Single(), found[0]);
        Assert.Equal($"# Ours.\n\nAAA\n{found[0].Properties[BaselineText.KeyProperty]}\nZZZ\n", await TextAsync(changed.Projects.Single()));
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 0)]
    [InlineData(FixAllScope.Solution, 0)]
    public async Task All_findings_of(FixAllScope scope, int left)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Solution(workspace, null, First, Second);
        var project = solution.Projects.Single();
        var fix = new BaselineFix();
        Assert.Contains(scope, fix.GetFixAllProvider().GetSupportedFixAllScopes());
        var context = new FixAllContext(project.Documents.First(), fix, scope, "Add to interop.baseline", fix.FixableDiagnosticIds, new Found(await FindAsync(project)), default);
        var changed = await ApplyAsync((await fix.GetFixAllProvider().GetFixAsync(context))!);
        Assert.Equal(left, (await FindAsync(changed.Projects.Single())).Length);
    }

    /// <summary>dotnet format asks every provider, without the key of what users choose.</summary>
    [Fact]
    public async Task Nothing_is_listed_that_nobody_chose_to_list()
    {
        using var workspace = new AdhocWorkspace();
        var project = Solution(workspace, null, First).Projects.Single();
        var fix = new BaselineFix();
        var context = new FixAllContext(project.Documents.First(), fix, FixAllScope.Solution, null!, fix.FixableDiagnosticIds, new Found(await FindAsync(project)), default);
        Assert.Same(project.Solution, await ApplyAsync((await fix.GetFixAllProvider().GetFixAsync(context))!));
    }

    [Fact]
    public async Task What_has_no_key_has_no_fix()
    {
        using var workspace = new AdhocWorkspace();
        var document = Solution(workspace, null, First).Projects.Single().Documents.First();
        var offered = 0;
        await new BaselineFix().RegisterCodeFixesAsync(new CodeFixContext(document, Diagnostic.Create(Descriptors.ABI1001_Width, Location.None), (_, _) => offered++, default));
        Assert.Equal(0, offered);
    }

    private static Solution Solution(AdhocWorkspace workspace, string? baseline, params string[] members)
    {
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "code", "code", LanguageNames.CSharp, Path.Combine("folder", "code.csproj"), metadataReferences: Analysis.References,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)))
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "lib.abi.json", CLibrary.Manifest(Header), filePath: "lib.abi.json");
        for (var i = 0; i < members.Length; i++)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"file{i}.cs", Analysis.Members(members[i]), filePath: $"file{i}.cs");
        return baseline is null ? solution : solution.AddAdditionalDocument(DocumentId.CreateNewId(id), "interop.baseline", baseline, filePath: Path.Combine("folder", "interop.baseline"));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers([new InteropAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<Solution> FixAsync(Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new BaselineFix().RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), default));
        return await ApplyAsync(Assert.Single(Assert.Single(actions).NestedActions));
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) => (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<string> TextAsync(Project project) => (await project.AdditionalDocuments.Single(IsBaseline).GetTextAsync()).ToString();

    private static bool IsBaseline(TextDocument document) => document.Name == "interop.baseline";

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
