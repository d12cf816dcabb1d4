using System.Collections.Immutable;
using Interop.Abi.Carriers;
using Interop.Abi.Compare;
using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>A manifest among the compilation's additional files.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Loaded">What it holds, or why it cannot be read.</param>
internal sealed record ManifestFile(string Path, SourceText Text, LoadedManifest Loaded);

/// <summary>A manifest that was read once for its text, whatever compilation asks.</summary>
internal sealed class LoadedManifest
{
    /// <summary>Keeps what was read for as long as the text lives, from one compilation to the next.</summary>
    public static SourceTextValueProvider<LoadedManifest> Provider { get; } = new(Load);

    private LoadedManifest(CarrierMap? carriers, ManifestReader? reader, ManifestException? error) => (Carriers, Reader, Error) = (carriers, reader, error);

    /// <summary>The C# types of what it declares, or null when it cannot be read.</summary>
    public CarrierMap? Carriers { get; }

    /// <summary>The manifest, or null when it cannot be read.</summary>
    public ManifestReader? Reader { get; }

    /// <summary>Why it cannot be read.</summary>
    public ManifestException? Error { get; }

    public static LoadedManifest Load(SourceText text)
    {
        try
        {
            var reader = ManifestReader.Open(text.ToString());
            return new LoadedManifest(new CarrierMap(reader), reader, null);
        }
        catch (ManifestException e)
        {
            return new LoadedManifest(null, null, e);
        }
    }
}

/// <summary>What the rules ask of a compilation, resolved once: its manifests and the attributes that they know.</summary>
internal sealed class InteropContext
{
    private readonly ImmutableArray<ManifestFile> _manifests;

    private InteropContext(ImmutableArray<ManifestFile> manifests, Compilation compilation)
    {
        _manifests = manifests;
        Managed = new ManagedReader(compilation);
    }

    /// <summary>Reads declarations in C#.</summary>
    public ManagedReader Managed { get; }

    /// <summary>The manifests, in the order of their paths.</summary>
    public ImmutableArray<ManifestFile> Manifests => _manifests;

    /// <summary>The context, or null where no manifest speaks.</summary>
    public static InteropContext? Create(
        ImmutableArray<AdditionalText> files, Compilation compilation, Func<SourceText, LoadedManifest> load, CancellationToken cancellation)
    {
        var manifests = files
            .Where(file => file.Path.EndsWith(ManifestFormat.FileSuffix, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, Text: file.GetText(cancellation)))
            .Where(file => file.Text is not null)
            .Select(file => new ManifestFile(file.Path, file.Text!, load(file.Text!)))
            .ToImmutableArray();
        return manifests.IsEmpty ? null : new InteropContext(manifests, compilation);
    }

    /// <summary>The manifests of the library that an import names.</summary>
    public IEnumerable<LoadedManifest> Of(string library)
    {
        foreach (var manifest in _manifests)
        {
            if (manifest.Loaded.Reader is { } reader && LibraryNames.Matches(library, reader.Library))
                yield return manifest.Loaded;
        }
    }
}
