using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Parameters that a method or delegate lacks.</summary>
/// <param name="Method">The method, or the delegate's.</param>
/// <param name="Index">The index that the first of them gets.</param>
/// <param name="Added">Their types and names.</param>
internal sealed record ParameterAddition(IMethodSymbol Method, int Index, IReadOnlyList<(FittedType Type, string Name)> Added)
{
    /// <summary>What a remedy's text says, <c>1: nuint size</c>; null where the code cannot name a type.</summary>
    public static ParameterAddition? Of(RemedyContext context, IMethodSymbol method)
    {
        var (colon, text) = (context.Note.Text.IndexOf(':'), context.Note.Text);
        if (colon < 0 || !int.TryParse(text.Substring(0, colon), out var index) || index > method.Parameters.Length || method.IsVararg || method.Parameters.Any(parameter => parameter.IsParams))
            return null;
        var added = new List<(FittedType, string)>();
        foreach (var one in text.Substring(colon + 1).Split(','))
        {
            var parts = one.Trim().Split(' ');
            if (parts.Length != 2 || !SyntaxFacts.IsValidIdentifier(parts[1]) || FittedType.Of(parts[0], context) is not { } type)
                return null;
            added.Add((type, Free(parts[1], method, added)));
        }
        return new(method, index, added);
    }

    /// <summary>The declaration's parameters with these.</summary>
    public ParameterListSyntax Declare(ParameterListSyntax list)
    {
        // Behind an optional parameter all are.
        var isOptional = Method.Parameters.Take(Index).Any(parameter => parameter.IsOptional);
        return list.WithParameters(Insert(list.Parameters, Added.Select(one => Parameter($"{one.Type.Text} {Escaped(one.Name)}{(isOptional ? " = default" : "")}"))));
    }

    /// <summary>A lambda's parameters with these under other names.</summary>
    public ParameterListSyntax Declare(ParameterListSyntax list, IReadOnlyList<string> names, bool isTyped) =>
        list.WithParameters(Insert(list.Parameters, Added.Select((one, i) => isTyped ? Parameter($"{one.Type.Text} {names[i]}") : SyntaxFactory.Parameter(SyntaxFactory.Identifier(names[i])))));

    /// <summary>The arguments of a call with nothing for these; null where a name is given already.</summary>
    public ArgumentListSyntax Pass(ArgumentListSyntax list)
    {
        var isNamed = list.Arguments.Count < Index || list.Arguments.Take(Index).Any(argument => argument.NameColon is not null);
        var arguments = Added.Select(one => Argument((isNamed ? Escaped(one.Name) + ": " : "") + Nothing(one.Type)));
        return list.WithArguments(Insert(list.Arguments, arguments, isNamed ? list.Arguments.Count : Index));
    }

    private string Nothing(FittedType type) => Method.ContainingType?.GetMembers(Method.Name).Length > 1 ? $"default({type.Text})" : "default";

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Free(string name, IMethodSymbol method, List<(FittedType, string Name)> added)
    {
        var free = name;
        for (var i = 2; method.Parameters.Any(parameter => parameter.Name == free) || added.Exists(one => one.Name == free); i++)
            free = name + i;
        return free;
    }

    private static ParameterSyntax Parameter(string text) => SyntaxFactory.ParseParameterList($"({text})").Parameters[0];

    private static ArgumentSyntax Argument(string text) => SyntaxFactory.ParseArgumentList($"({text})").Arguments[0];

    private SeparatedSyntaxList<T> Insert<T>(SeparatedSyntaxList<T> list, IEnumerable<T> nodes)
        where T : SyntaxNode => Insert(list, nodes, Index);

    /// <summary>The list with more nodes, laid out as those that it has.</summary>
    private static SeparatedSyntaxList<T> Insert<T>(SeparatedSyntaxList<T> list, IEnumerable<T> nodes, int index)
        where T : SyntaxNode
    {
        var (all, commas) = (list.ToList(), list.GetSeparators().ToList());
        var comma = commas.Count > 0 ? commas[commas.Count - 1] : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var indentation = all.Count > 1 ? all[all.Count - 1].GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : [];
        foreach (var node in nodes)
        {
            if (all.Count > 0)
                commas.Add(comma);
            all.Insert(index++, node.WithLeadingTrivia(indentation));
        }
        return SyntaxFactory.SeparatedList(all, commas);
    }
}
