using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Reads and edits the attributes of a declaration.</summary>
internal static class AttributeSyntaxes
{
    /// <summary>The attribute of that name, with or without qualification and suffix, on a target (<c>return</c>) or on the declaration itself.</summary>
    public static AttributeSyntax? Find(SyntaxNode declaration, string name, string target = "") => Lists(declaration)
        .Where(list => (list.Target?.Identifier.ValueText ?? "") == target)
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => IsNamed(attribute, name));

    /// <summary>The expression of a named argument, or null.</summary>
    public static ExpressionSyntax? Argument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    /// <summary>The attribute with a named argument set, at the end if it is new.</summary>
    public static AttributeSyntax Set(AttributeSyntax attribute, string name, string value)
    {
        if (Argument(attribute, name) is { } old)
            return attribute.ReplaceNode(old, SyntaxFactory.ParseExpression(value).WithTriviaFrom(old));
        var argument = SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(value))
            .WithNameEquals(SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)));
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var arguments = list.Arguments.Count == 0
            ? SyntaxFactory.SingletonSeparatedList(argument)
            : SyntaxFactory.SeparatedList(
                list.Arguments.Append(argument),
                list.Arguments.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)).Take(list.Arguments.Count));
        return attribute.WithArgumentList(list.WithArguments(arguments));
    }

    /// <summary>The attribute without a named argument.</summary>
    public static AttributeSyntax Unset(AttributeSyntax attribute, string name) =>
        Argument(attribute, name)?.Parent is AttributeArgumentSyntax argument && attribute.ArgumentList is { } list
            ? attribute.WithArgumentList(list.WithArguments(list.Arguments.Remove(argument)))
            : attribute;

    /// <summary>The attribute with its first argument, which has no name, set.</summary>
    public static AttributeSyntax SetFirst(AttributeSyntax attribute, string value) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault() is { NameEquals: null } first
            ? attribute.ReplaceNode(first.Expression, SyntaxFactory.ParseExpression(value).WithTriviaFrom(first.Expression))
            : attribute.WithArgumentList(SyntaxFactory.ParseAttributeArgumentList($"({value})"));

    /// <summary>The declaration with an attribute changed where it has it.</summary>
    public static SyntaxNode Change(SyntaxNode declaration, string name, Func<AttributeSyntax, AttributeSyntax> change, string target = "") =>
        Find(declaration, name, target) is { } attribute ? declaration.ReplaceNode(attribute, change(attribute)) : declaration;

    /// <summary>The declaration without an attribute; with its list if it was the only one there.</summary>
    public static SyntaxNode Remove(SyntaxNode declaration, string name, string target = "")
    {
        if (Find(declaration, name, target) is not { Parent: AttributeListSyntax list } attribute)
            return declaration;
        if (list.Attributes.Count > 1)
            return declaration.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
        var leading = declaration.GetLeadingTrivia();
        return WithLists(declaration, Lists(declaration).Remove(list)).WithLeadingTrivia(leading);
    }

    /// <summary>The declaration with one more attribute, in a list of its own behind the others.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="text">The list, in its brackets.</param>
    public static SyntaxNode Add(SyntaxNode declaration, string text)
    {
        var lists = Lists(declaration);
        if (ParseList(text) is not { } list)
            return declaration;
        if (lists.Count > 0)
        {
            var last = lists[lists.Count - 1];
            return WithLists(declaration, lists.Add(list.WithLeadingTrivia(lists.Count > 1 || FieldSyntax.IsOnOwnLine(last) ? FieldSyntax.Indentation(last) : default).WithTrailingTrivia(last.GetTrailingTrivia())));
        }
        var leading = declaration.GetLeadingTrivia();
        var isLine = declaration is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && leading.Any(SyntaxKind.EndOfLineTrivia) | FieldSyntax.IsOnOwnLine(declaration);
        var indentation = FieldSyntax.Indentation(declaration);
        var bare = declaration.WithLeadingTrivia(isLine ? indentation : default);
        return WithLists(bare, SyntaxFactory.SingletonList(list.WithLeadingTrivia(leading).WithTrailingTrivia(isLine ? SyntaxFactory.LineFeed : SyntaxFactory.Space)));
    }

    /// <summary>The name without its qualification and suffix.</summary>
    public static bool IsNamed(AttributeSyntax attribute, string name)
    {
        var last = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name is AliasQualifiedNameSyntax alias ? alias.Name : attribute.Name;
        return last is SimpleNameSyntax { Identifier.ValueText: var text } && (text == name || text == name + "Attribute");
    }

    private static AttributeListSyntax? ParseList(string text) =>
        SyntaxFactory.ParseMemberDeclaration($"{text} int x;")?.AttributeLists.FirstOrDefault();

    private static SyntaxList<AttributeListSyntax> Lists(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        LocalFunctionStatementSyntax function => function.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    private static SyntaxNode WithLists(SyntaxNode declaration, SyntaxList<AttributeListSyntax> lists) => declaration switch
    {
        MemberDeclarationSyntax member => member.WithAttributeLists(lists),
        LocalFunctionStatementSyntax function => function.WithAttributeLists(lists),
        ParameterSyntax parameter => parameter.WithAttributeLists(lists),
        _ => declaration,
    };
}
