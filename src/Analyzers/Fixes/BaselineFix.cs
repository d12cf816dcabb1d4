using System.Collections.Immutable;
using Interop.Abi.Compare.Baseline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Interop.Analyzers.Fixes;

/// <summary>Adds a finding to the project's <c>interop.baseline</c>, so that it is not reported any more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BaselineFix))]
public sealed class BaselineFix : CodeFixProvider
{
    /// <summary>The title, which is also what fixes of several findings are grouped by.</summary>
    internal const string Title = "Add to " + BaselineText.FileName;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All.Select(descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => BaselineFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var keys = context.Diagnostics.Select(Key).OfType<string>().ToImmutableArray();
        if (!keys.IsEmpty)
        {
            context.RegisterCodeFix(
                Choice.Of(CodeAction.Create(Title, cancellation => AddAsync(context.Document.Project, keys, cancellation), Title)),
                context.Diagnostics.Where(diagnostic => Key(diagnostic) is not null));
        }
        return Task.CompletedTask;
    }

    /// <summary>The key of a finding, or null for a diagnostic that no baseline can list.</summary>
    internal static string? Key(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(BaselineText.KeyProperty, out var key) ? key : null;

    /// <summary>The solution with those keys in the project's baseline, which is made where there is none.</summary>
    internal static async Task<Solution> AddAsync(Project project, IEnumerable<string> keys, CancellationToken cancellation)
    {
        if (project.AdditionalDocuments.FirstOrDefault(IsBaseline) is not { } document)
        {
            var folder = Path.GetDirectoryName(project.FilePath);
            var path = string.IsNullOrEmpty(folder) ? BaselineText.FileName : Path.Combine(folder, BaselineText.FileName);
            return project.AddAdditionalDocument(BaselineText.FileName, BaselineText.Change("", keys, []), filePath: path).Project.Solution;
        }
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = Microsoft.CodeAnalysis.Text.SourceText.From(BaselineText.Change(text.ToString(), keys, []), text.Encoding, text.ChecksumAlgorithm);
        return project.Solution.WithAdditionalDocumentText(document.Id, changed);
    }

    private static bool IsBaseline(TextDocument document) =>
        string.Equals(Path.GetFileName(document.FilePath ?? document.Name), BaselineText.FileName, StringComparison.OrdinalIgnoreCase);
}
