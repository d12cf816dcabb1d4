using System.Collections.Concurrent;
using System.Collections.Immutable;
using Interop.Abi.Compare.Baseline;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Keeps findings that a baseline lists from being reported.</summary>
/// <param name="files">The additional files.</param>
/// <param name="options">The options of a file.</param>
internal sealed class KnownFindings(ImmutableArray<AdditionalText> files, Func<SyntaxTree?, InteropOptions> options)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<BaselineFile>> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The baselines by the name that the options give.</summary>
    public ImmutableArray<BaselineFile> Named(string name) => _files.GetOrAdd(name, one => BaselineFile.Among(files, one, default));

    /// <summary>Reports what no baseline lists.</summary>
    public Action<Diagnostic> Unless(Action<Diagnostic> report) => diagnostic =>
    {
        if (!IsListed(diagnostic))
            report(diagnostic);
    };

    private bool IsListed(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(BaselineText.KeyProperty, out var key) && key is not null
        && Named(options(diagnostic.Location.SourceTree).Baseline).Aggregate(false, (any, file) => file.Match(key) || any);
}
