using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Manifest;
using Interop.Abi.Model;

namespace Interop.Analyzers;

/// <summary>A manifest as a compilation is held against it.</summary>
internal sealed class ManifestScope(LoadedManifest loaded, ManagedReader managed)
{
    /// <summary>The library.</summary>
    public LibraryInfo Library => Reader.Library;

    /// <summary>The manifest.</summary>
    public ManifestReader Reader => loaded.Reader!;

    /// <summary>What it declares, as comparers ask for it.</summary>
    public NativeView Native => loaded.Native!;

    /// <summary>Compares names.</summary>
    public SymbolComparer Symbols => loaded.Symbols!;

    /// <summary>Finds constants.</summary>
    public ConstantIndex Constants => loaded.Constants!;

    /// <summary>Compares functions and callbacks.</summary>
    public FunctionComparer Functions { get; } = new(loaded.Native!, (id, view) => managed.Find(id) is { } type ? managed.Struct(type, view) : null);
}
