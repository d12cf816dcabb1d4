using System.Collections.Concurrent;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The metadata of referenced assemblies, which Roslyn has in memory. Roslyn keeps StructLayout, FieldOffset and MarshalAs of their symbols
/// to itself: they are no attributes there but rows of tables (ECMA-335 II.22.8, II.22.16, II.22.17).
/// </summary>
internal sealed class MetadataFiles(Compilation compilation)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, MetadataReader?> _readers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a symbol was read from metadata, and not from code.</summary>
    public static bool Declare(ISymbol symbol) => symbol.OriginalDefinition.MetadataToken != 0;

    /// <summary>The metadata that declares a symbol; null for one in code, and for assemblies of several modules.</summary>
    public MetadataReader? Of(ISymbol symbol) =>
        Declare(symbol) && symbol.ContainingAssembly is { } assembly ? _readers.GetOrAdd(assembly, Open) : null;

    private MetadataReader? Open(IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly) is PortableExecutableReference reference
        && reference.GetMetadata() is AssemblyMetadata metadata
        && metadata.GetModules() is { Length: 1 } modules
            ? modules[0].GetMetadataReader()
            : null;
}
