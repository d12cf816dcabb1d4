using System.Collections.Concurrent;
using System.Collections.Immutable;
using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>What the checks ask of a compilation, resolved once: its manifests, its options, and its declarations as they were read.</summary>
internal sealed class InteropContext
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly ConcurrentDictionary<SyntaxTree, InteropOptions> _optionsOf = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<ManifestScope>> _scopesOf = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IMethodSymbol, ManagedFunction?> _imports = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<ManifestScope> _scopes;

    private InteropContext(ImmutableArray<ManifestFile> manifests, Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        Manifests = manifests;
        Compilation = compilation;
        _options = options;
        Managed = new ManagedReader(compilation);
        _scopes = manifests.Where(manifest => manifest.Loaded.Reader is not null).Select(manifest => new ManifestScope(manifest.Loaded, Managed)).ToImmutableArray();
        Bound = new BoundNames(this);
        Pairs = new PairIndex(this);
    }

    /// <summary>The code.</summary>
    public Compilation Compilation { get; }

    /// <summary>Reads declarations in C#.</summary>
    public ManagedReader Managed { get; }

    /// <summary>The manifests, in the order of their paths.</summary>
    public ImmutableArray<ManifestFile> Manifests { get; }

    /// <summary>Those that can be read.</summary>
    public ImmutableArray<ManifestScope> Scopes => _scopes;

    /// <summary>Which C# types stand for which C types.</summary>
    public PairIndex Pairs { get; }

    /// <summary>The delegates and function pointers that are bound to C functions by name.</summary>
    public BoundNames Bound { get; }

    /// <summary>The runtime identifiers that the project is built for; empty where nothing says.</summary>
    public ImmutableArray<string> ProjectTargets => InteropOptions.Read(_options, null).Targets;

    /// <summary>The context, or null where no manifest speaks.</summary>
    public static InteropContext? Create(AnalyzerOptions options, Compilation compilation, Func<SourceText, LoadedManifest> load, CancellationToken cancellation)
    {
        var manifests = ManifestFile.Among(options.AdditionalFiles, load, cancellation);
        return manifests.IsEmpty ? null : new InteropContext(manifests, compilation, options.AnalyzerConfigOptionsProvider);
    }

    /// <summary>The options where a declaration stands.</summary>
    public InteropOptions Options(ISymbol symbol) => symbol.Locations.FirstOrDefault()?.SourceTree is { } tree
        ? _optionsOf.GetOrAdd(tree, one => InteropOptions.Read(_options, one))
        : InteropOptions.Read(_options, null);

    /// <summary>The function that a method imports, or null.</summary>
    public ManagedFunction? Import(IMethodSymbol method) => _imports.GetOrAdd(method, Managed.Import);

    /// <summary>The manifests of the library that an import names.</summary>
    public ImmutableArray<ManifestScope> Of(string library, InteropOptions options) => _scopesOf.GetOrAdd(
        options.Libraries.TryGetValue(library, out var name) ? name : library,
        imported => _scopes.Where(scope => LibraryNames.Matches(imported, scope.Library)).ToImmutableArray());
}
