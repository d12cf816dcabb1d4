using System.Collections.Concurrent;
using System.Collections.Immutable;
using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Targets;
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
    private readonly Lazy<bool> _hasResolver;
    private readonly Lazy<DeclarationMemory?> _memory;
    private static readonly string[] Resolvers = ["SetDllImportResolver", "ResolvingUnmanagedDll"];

    private InteropContext(ImmutableArray<ManifestFile> manifests, ImmutableArray<AdditionalText> files, Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        Manifests = manifests;
        Compilation = compilation;
        _options = options;
        Managed = new ManagedReader(compilation);
        _scopes = manifests.Where(manifest => manifest.Loaded.Reader is not null).Select(manifest => new ManifestScope(manifest.Loaded, Managed)).ToImmutableArray();
        Bound = new BoundNames(this);
        Pairs = new PairIndex(this);
        Known = new KnownFindings(files, Read);
        _memory = new(Remember);
        Native = compilation.SyntaxTrees.Aggregate(default(NativeWords), (all, tree) => all.Or(CodeIndex.Of(tree, default).Native));
        _hasResolver = new(() => compilation.SyntaxTrees.Any(tree => Resolvers.Any(name => CodeIndex.Of(tree, default).Uses(name).Count > 0)));
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

    /// <summary>What the baselines list.</summary>
    public KnownFindings Known { get; }

    /// <summary>The options of the project as a whole.</summary>
    public InteropOptions ProjectOptions => Read(null);

    /// <summary>The runtime identifiers that the project is built for; empty where nothing says. What an option names wrongly is told of the option.</summary>
    public IEnumerable<string> ProjectTargets => ProjectOptions.Targets
        .Where(rid => KnownTargets.Find(rid) is not null || !_options.GlobalOptions.TryGetValue(OptionKeys.Targets, out _));

    /// <summary>The runtime identifiers of all manifests.</summary>
    public IEnumerable<string> Rids => _scopes.SelectMany(scope => scope.Reader.Targets).Select(target => target.Rid);

    /// <summary>The delegates and function pointers that are bound to C functions by name.</summary>
    public BoundNames Bound { get; }

    /// <summary>What the words of the code say of calls into C.</summary>
    public NativeWords Native { get; }

    /// <summary>Whether any type may stand for one of C's because of a call. Without it only names say so.</summary>
    public bool HasCalls => Native.MayImport || Bound.All.Count > 0;

    /// <summary>What is known from earlier compilations; null where bodies say what declarations stand for.</summary>
    public DeclarationMemory? Memory => _memory.Value;

    /// <summary>The context, or null where no manifest speaks.</summary>
    public static InteropContext? Create(AnalyzerOptions options, Compilation compilation, Func<SourceText, LoadedManifest> load, CancellationToken cancellation)
    {
        var manifests = ManifestFile.Among(options.AdditionalFiles, load, cancellation);
        return manifests.IsEmpty ? null : new InteropContext(manifests, options.AdditionalFiles, compilation, options.AnalyzerConfigOptionsProvider);
    }

    /// <summary>The options where a declaration stands.</summary>
    public InteropOptions Options(ISymbol symbol) => Read(symbol.Locations.FirstOrDefault()?.SourceTree);

    /// <summary>The function that a method imports, or null.</summary>
    public ManagedFunction? Import(IMethodSymbol method) => _imports.GetOrAdd(method, Managed.Import);

    /// <summary>The manifests of the library that an import names.</summary>
    public ImmutableArray<ManifestScope> Of(string library, InteropOptions options) =>
        Named(options.ManifestName(library)) is var named && named.IsEmpty && options.Libraries.TryGetValue(OptionKeys.AnyLibrary, out var any) ? Named(any) : named;

    private ImmutableArray<ManifestScope> Named(string library) =>
        _scopesOf.GetOrAdd(library, name => _scopes.Where(scope => LibraryNames.Matches(name, scope.Library)).ToImmutableArray());

    private InteropOptions Read(SyntaxTree? tree) => tree is null
        ? InteropOptions.Read(_options, null) with { HasResolver = () => _hasResolver.Value }
        : _optionsOf.GetOrAdd(tree, one => InteropOptions.Read(_options, one) with { HasResolver = () => _hasResolver.Value });

    private DeclarationMemory? Remember()
    {
        // What is bound by name, and whose address is taken where, bodies say; and what is half-typed has no other tokens than what is not.
        if (_scopes.IsEmpty || Native.MayBeCalled || Bound.All.Count > 0 || Pairs.IsHalfTyped)
            return null;
        var trees = Compilation.SyntaxTrees.ToImmutableArray();
        return _scopes[0].Loaded.Memories.Of(new DeclarationVersion(
            _scopes.Select(scope => scope.Loaded).ToImmutableArray(),
            Compilation.AssemblyName ?? "",
            Compilation.Options,
            Compilation.References.ToImmutableArray(),
            trees,
            trees.Select(tree => InteropOptions.Text(_options, tree)).ToImmutableArray(),
            _hasResolver.Value));
    }
}
