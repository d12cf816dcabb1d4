using System.Collections.Concurrent;
using System.Collections.Immutable;
using Interop.Abi.Compare.Baseline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>A baseline among the compilation's additional files.</summary>
internal sealed class BaselineFile
{
    private readonly ConcurrentDictionary<string, bool> _matched = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, int> _lines;

    private BaselineFile(string path, SourceText text)
    {
        (Path, Text) = (path, text);
        _lines = BaselineText.Read(text.ToString()).GroupBy(one => one.Key, StringComparer.Ordinal).ToImmutableDictionary(group => group.Key, group => group.First().Line, StringComparer.Ordinal);
    }

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public SourceText Text { get; }

    /// <summary>The keys that no finding had yet, with their lines.</summary>
    public IEnumerable<(string Key, int Line)> Unmatched => _lines.Where(one => !_matched.ContainsKey(one.Key)).Select(one => (one.Key, one.Value)).OrderBy(one => one.Value);

    /// <summary>Those of that name, by path; an option may name another than the usual.</summary>
    public static ImmutableArray<BaselineFile> Among(ImmutableArray<AdditionalText> files, string name, CancellationToken cancellation) => files
        .Where(file => string.Equals(System.IO.Path.GetFileName(file.Path), name, StringComparison.OrdinalIgnoreCase))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => (file.Path, Text: file.GetText(cancellation)))
        .Where(file => file.Text is not null)
        .Select(file => new BaselineFile(file.Path, file.Text!))
        .ToImmutableArray();

    /// <summary>Whether a finding is listed; the file then knows that its line is needed.</summary>
    public bool Match(string key) => _lines.ContainsKey(key) && (_matched.TryAdd(key, true) || true);

    /// <summary>The place of a line.</summary>
    public Location At(int line) => Location.Create(Path, Text.Lines[line].Span, Text.Lines.GetLinePositionSpan(Text.Lines[line].Span));
}
