using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The names of types: to find them by, and for messages. Each is made once.</summary>
internal sealed class SymbolNames
{
    /// <summary>With namespaces and containing types.</summary>
    internal static readonly SymbolDisplayFormat IdFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private readonly ConcurrentDictionary<INamedTypeSymbol, string> _ids = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, INamedTypeSymbol> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ITypeSymbol, string> _displays = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The name of a type with its namespaces and containing types.</summary>
    public string Id(INamedTypeSymbol type) => _ids.GetOrAdd(type, Register);

    /// <summary>The type to which <see cref="Id"/> once gave the name, or null.</summary>
    public INamedTypeSymbol? Find(string id) => _types.TryGetValue(id, out var type) ? type : null;

    /// <summary>A type as code writes it.</summary>
    public string Display(ITypeSymbol type) =>
        _displays.GetOrAdd(type, static symbol => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

    /// <summary>The same behind its <c>ref</c>, <c>in</c> or <c>out</c>.</summary>
    public string Display(ITypeSymbol type, RefKind refKind) => refKind switch
    {
        RefKind.None => Display(type),
        RefKind.Ref => "ref " + Display(type),
        RefKind.Out => "out " + Display(type),
        RefKind.In => "in " + Display(type),
        _ => "ref readonly " + Display(type),
    };

    private string Register(INamedTypeSymbol type)
    {
        var id = type.ToDisplayString(IdFormat);
        _types.TryAdd(id, type);
        return id;
    }
}
