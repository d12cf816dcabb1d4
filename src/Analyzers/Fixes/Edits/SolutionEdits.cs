using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers.Fixes;

/// <summary>What is to change in the documents of a solution.</summary>
internal sealed class SolutionEdits
{
    private readonly Dictionary<DocumentId, DocumentEdits> _documents = [];

    /// <summary>The changes of one document.</summary>
    public DocumentEdits Of(Document document)
    {
        if (!_documents.TryGetValue(document.Id, out var edits))
            _documents.Add(document.Id, edits = new DocumentEdits());
        return edits;
    }

    /// <summary>Takes over the changes of another.</summary>
    public void Add(SolutionEdits other)
    {
        foreach (var pair in other._documents)
        {
            if (_documents.TryGetValue(pair.Key, out var edits))
                edits.Add(pair.Value);
            else
                _documents.Add(pair.Key, pair.Value);
        }
    }

    /// <summary>The solution with all changes.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var pair in _documents)
        {
            if (solution.GetDocument(pair.Key) is { } document && pair.Value.Apply() is { } root)
                solution = solution.WithDocumentText(pair.Key, Rewritten(await document.GetTextAsync(cancellation).ConfigureAwait(false), root));
        }
        return solution;
    }

    /// <summary>The text alone: made of nodes, the formatter would lay out what is around them too, and it fails on code that is half typed.</summary>
    private static SourceText Rewritten(SourceText text, SyntaxNode root) => SourceText.From(root.ToFullString(), text.Encoding, text.ChecksumAlgorithm);
}
