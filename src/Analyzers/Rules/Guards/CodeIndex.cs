using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Where names stand in a file. Made when something was found, and kept as long as the file is as it is.</summary>
internal sealed class CodeIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, CodeIndex> Known = new();
    private readonly Dictionary<string, List<SimpleNameSyntax>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Definition>> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    private CodeIndex(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
                Of(_uses, name.Identifier.ValueText).Add(name);
            else if (node is BaseTypeDeclarationSyntax type)
                _types.Add(type.Identifier.ValueText);
            foreach (var definition in Definition.Of(node))
                Of(_definitions, definition.Name).Add(definition);
        }
    }

    /// <summary>The index of a file.</summary>
    public static CodeIndex Of(SyntaxTree tree, CancellationToken cancellation) => Known.GetValue(tree, one => new CodeIndex(one.GetRoot(cancellation)));

    /// <summary>The places where a name is used.</summary>
    public IReadOnlyList<SimpleNameSyntax> Uses(string name) => _uses.TryGetValue(name, out var uses) ? uses : [];

    /// <summary>What gives a variable, property or method of that name its value.</summary>
    public IReadOnlyList<Definition> Definitions(string name) => _definitions.TryGetValue(name, out var definitions) ? definitions : [];

    /// <summary>Whether a type has that name.</summary>
    public bool DeclaresType(string name) => _types.Contains(name);

    /// <summary>Whether a type or a method has that name.</summary>
    public bool Declares(string name) => _types.Contains(name) || Definitions(name).Any(one => one.Kind == DefinitionKind.Member);

    private static List<T> Of<T>(Dictionary<string, List<T>> map, string name)
    {
        if (!map.TryGetValue(name, out var list))
            map.Add(name, list = []);
        return list;
    }
}
