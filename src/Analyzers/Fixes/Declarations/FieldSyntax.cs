using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>The fields of a type as members, found by name: a declaration may have several, which are taken apart when one changes.</summary>
internal static class FieldSyntax
{
    /// <summary>The declaration that has the field, or the property that it is behind.</summary>
    public static MemberDeclarationSyntax? Find(TypeDeclarationSyntax type, string name) => type.Members.FirstOrDefault(member => member switch
    {
        FieldDeclarationSyntax field => IndexOf(field, name) >= 0,
        PropertyDeclarationSyntax property => property.Identifier.ValueText == name,
        _ => false,
    });

    /// <summary>The type with that field changed, and others of its declaration as they are.</summary>
    public static TypeDeclarationSyntax Change(TypeDeclarationSyntax type, string name, Func<FieldDeclarationSyntax, FieldDeclarationSyntax> change)
    {
        if (Find(type, name) is not FieldDeclarationSyntax field)
            return type;
        var parts = TakeApart(field, IndexOf(field, name));
        var index = type.Members.IndexOf(field);
        var members = parts.Select(part => IndexOf(part, name) >= 0 ? change(part) : part);
        return type.WithMembers(type.Members.RemoveAt(index).InsertRange(index, members));
    }

    private static int IndexOf(FieldDeclarationSyntax field, string name) => field.Declaration.Variables.IndexOf(variable => variable.Identifier.ValueText == name);

    /// <summary>The variables before one, it, and those behind it, as declarations of their own.</summary>
    private static List<FieldDeclarationSyntax> TakeApart(FieldDeclarationSyntax field, int index)
    {
        var variables = field.Declaration.Variables;
        if (variables.Count == 1)
            return [field];
        var groups = new[] { variables.Take(index), [variables[index]], variables.Skip(index + 1) }.Select(group => group.ToList()).Where(group => group.Count > 0).ToList();
        return groups.Select((group, i) => Part(field, group, i == 0, i == groups.Count - 1)).ToList();
    }

    private static FieldDeclarationSyntax Part(FieldDeclarationSyntax field, List<VariableDeclaratorSyntax> variables, bool isFirst, bool isLast)
    {
        var part = field.WithDeclaration(field.Declaration.WithVariables(Separated(variables)));
        if (!isFirst)
            part = part.WithLeadingTrivia(Indentation(field));
        return isLast ? part : part.WithTrailingTrivia(IsOnOwnLine(field) ? SyntaxFactory.LineFeed : SyntaxFactory.Space);
    }

    private static SeparatedSyntaxList<VariableDeclaratorSyntax> Separated(List<VariableDeclaratorSyntax> variables) => SyntaxFactory.SeparatedList(
        variables.Select((variable, i) => i == 0 ? variable.WithoutTrivia() : variable.WithoutTrailingTrivia()),
        Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), variables.Count - 1)
            .Select((comma, i) => variables[i + 1].HasLeadingTrivia ? comma.WithTrailingTrivia() : comma));

    /// <summary>The white space before a member that stands on its own line.</summary>
    public static SyntaxTriviaList Indentation(SyntaxNode member) =>
        IsOnOwnLine(member) ? SyntaxFactory.TriviaList(member.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse()) : default;

    /// <summary>Whether the line ends behind a member.</summary>
    public static bool IsOnOwnLine(SyntaxNode member) => member.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
}
