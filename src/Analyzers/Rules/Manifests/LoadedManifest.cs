using Interop.Abi.Carriers;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>A manifest that was read once for its text, whatever compilation asks.</summary>
internal sealed class LoadedManifest
{
    /// <summary>Keeps what was read for as long as the text lives, from one compilation to the next.</summary>
    public static SourceTextValueProvider<LoadedManifest> Provider { get; } = new(Load);

    private LoadedManifest(ManifestReader reader)
    {
        Reader = reader;
        Native = new NativeView(new CarrierMap(reader));
        Symbols = new SymbolComparer(Native, reader.Ids);
        Constants = new ConstantIndex(reader);
        Imports = new KnownImports(Native, Symbols);
    }

    private LoadedManifest(ManifestException error) => Error = error;

    /// <summary>The manifest, or null when it cannot be read; so are the next four.</summary>
    public ManifestReader? Reader { get; }

    /// <summary>What it declares, as comparers ask for it.</summary>
    public NativeView? Native { get; }

    /// <summary>Compares names with what it declares.</summary>
    public SymbolComparer? Symbols { get; }

    /// <summary>Finds its constants.</summary>
    public ConstantIndex? Constants { get; }

    /// <summary>Compares imports.</summary>
    public KnownImports? Imports { get; }

    /// <summary>What is remembered of the projects whose first manifest this is.</summary>
    public DeclarationMemories Memories { get; } = new();

    /// <summary>Why it cannot be read.</summary>
    public ManifestException? Error { get; }

    public static LoadedManifest Load(SourceText text)
    {
        try
        {
            return new LoadedManifest(ManifestReader.Open(text.ToString()));
        }
        catch (ManifestException e)
        {
            return new LoadedManifest(e);
        }
    }
}
