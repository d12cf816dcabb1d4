using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;

namespace Interop.Analyzers;

/// <summary>A manifest as a compilation is held against it.</summary>
internal sealed class ManifestScope(LoadedManifest loaded, ManagedReader managed)
{
    private readonly ConditionalWeakTable<InteropOptions, ConcurrentDictionary<string, TargetSet>> _checked = new();

    /// <summary>What is the same for all compilations.</summary>
    public LoadedManifest Loaded => loaded;

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

    /// <summary>Compares functions that are bound by name, and callbacks.</summary>
    public FunctionComparer Functions { get; } = new(loaded.Native!, managed.Struct);

    /// <summary>The differences of an import.</summary>
    public ImmutableArray<Finding> Compare(ManagedFunction import, FunctionDecl function, TargetSet targets) => loaded.Imports!.Compare(import, function, targets, managed.Struct);

    /// <summary>The targets on which a declaration is held against the manifest: that of an import from a library, or with no library any.</summary>
    /// <param name="options">The options where it stands.</param>
    /// <param name="library">The library as the import names it, or nothing.</param>
    /// <param name="only">The targets that the import names itself; none for all.</param>
    public TargetSet Checked(InteropOptions options, string library, EquatableArray<string> only) => only.Count > 0
        ? CheckedTargets.Of(Reader.Targets, options, library, only)
        : _checked.GetOrCreateValue(options).GetOrAdd(library, name => CheckedTargets.Of(Reader.Targets, options, name, default));
}
