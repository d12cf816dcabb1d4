using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// Where names stand in a file. Made when something was found and the file has a word that is asked for, and kept as long as the file is as
/// it is.
/// </summary>
internal sealed class CodeIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, CodeIndex> Known = new();
    private readonly Lazy<WordFilter> _words;
    private readonly Lazy<Names> _names;
    private readonly Lazy<NativeWords> _native;

    private CodeIndex(SyntaxTree tree)
    {
        _words = new(() => new WordFilter(tree.GetText()));
        _names = new(() => new Names(tree.GetRoot()));
        _native = new(() => NativeWords.In(_words.Value, tree.GetText()));
    }

    /// <summary>The index of a file.</summary>
    public static CodeIndex Of(SyntaxTree tree, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Known.GetValue(tree, one => new CodeIndex(one));
    }

    /// <summary>What the words of the file say of calls into C.</summary>
    public NativeWords Native => _native.Value;

    /// <summary>The places where a name is used.</summary>
    public IReadOnlyList<SimpleNameSyntax> Uses(string name) => Has(name) && _names.Value.Uses.TryGetValue(name, out var uses) ? uses : [];

    /// <summary>What gives a variable, property or method of that name its value.</summary>
    public IReadOnlyList<Definition> Definitions(string name) => Has(name) && _names.Value.Definitions.TryGetValue(name, out var definitions) ? definitions : [];

    /// <summary>Whether a type has that name.</summary>
    public bool DeclaresType(string name) => Has(name) && _names.Value.Types.Contains(name);

    /// <summary>Whether a type or a method has that name.</summary>
    public bool Declares(string name) => Has(name) && (_names.Value.Types.Contains(name) || Definitions(name).Any(one => one.Kind == DefinitionKind.Member));

    private bool Has(string name) => _names.IsValueCreated || _words.Value.MayHave(name);

    private sealed class Names
    {
        public Names(SyntaxNode root)
        {
            foreach (var node in root.DescendantNodes())
            {
                if (node is SimpleNameSyntax name)
                    Of(Uses, name.Identifier.ValueText).Add(name);
                else if (node is BaseTypeDeclarationSyntax type)
                    Types.Add(type.Identifier.ValueText);
                foreach (var definition in Definition.Of(node))
                    Of(Definitions, definition.Name).Add(definition);
            }
        }

        public Dictionary<string, List<SimpleNameSyntax>> Uses { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<Definition>> Definitions { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Types { get; } = new(StringComparer.Ordinal);

        private static List<T> Of<T>(Dictionary<string, List<T>> map, string name)
        {
            if (!map.TryGetValue(name, out var list))
                map.Add(name, list = []);
            return list;
        }
    }
}
