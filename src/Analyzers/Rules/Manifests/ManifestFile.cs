using System.Collections.Immutable;
using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>A manifest among the compilation's additional files.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Loaded">What it holds, or why it cannot be read.</param>
internal sealed record ManifestFile(string Path, SourceText Text, LoadedManifest Loaded)
{
    /// <summary>The manifests among the files, in the order of their paths: Roslyn's own order changes from run to run.</summary>
    public static ImmutableArray<ManifestFile> Among(ImmutableArray<AdditionalText> files, Func<SourceText, LoadedManifest> load, CancellationToken cancellation) => files
        .Where(file => file.Path.EndsWith(ManifestFormat.FileSuffix, StringComparison.OrdinalIgnoreCase))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => (file.Path, Text: file.GetText(cancellation)))
        .Where(file => file.Text is not null)
        .Select(file => new ManifestFile(file.Path, file.Text!, load(file.Text!)))
        .ToImmutableArray();
}
