using Interop.Abi.Compare;
using Interop.Abi.Manifest;

namespace Interop.RealCode;

/// <summary>What manifests declare, by the names that imports use.</summary>
internal sealed class Baseline(IEnumerable<TextFile> manifests)
{
    private readonly List<ManifestReader> _readers = manifests.Select(file => ManifestReader.Open(file.GetText().ToString())).ToList();

    /// <summary>Whether a manifest is of the library that an import names.</summary>
    public bool KnowsLibrary(Import import) => Of(import).Any();

    /// <summary>Whether such a manifest has the function.</summary>
    public bool Declares(Import import) => Of(import).Any(reader => reader.Find(import.EntryPoint) is not null);

    private IEnumerable<ManifestReader> Of(Import import) => _readers.Where(reader => LibraryNames.Matches(import.Library, reader.Library));
}
