using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Adds a field that C's record has, behind the one that stands before it.</summary>
internal sealed class AddFieldEdit : DeclarationEdit
{
    private static readonly SyntaxKind[] Styles =
        [SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.ReadOnlyKeyword];

    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        var space = context.Note.Text.LastIndexOf(' ');
        if (space < 0 || context.Declaration is not TypeDeclarationSyntax type || IsExplicit(type) || FittedType.Of(context.Note.Text.Substring(0, space), context) is not { } fitted)
            return null;
        var name = context.Note.Text.Substring(space + 1);
        if (!SyntaxFacts.IsValidIdentifier(name) || context.Model.GetDeclaredSymbol(type)?.GetMembers(name).IsEmpty != true)
            return null;
        var neighbour = FieldSyntax.Find(type, context.Note.Name) ?? type.Members.LastOrDefault(member => member is FieldDeclarationSyntax);
        if (neighbour is null)
            return null;
        var escaped = SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
        edits.Change(type, node => Insert(node, context.Note.Name, $"{fitted.Text} {escaped};"));
        return $"Add field '{name}'";
    }

    // Without its FieldOffset it would not compile, and that is another on each target.
    private static bool IsExplicit(TypeDeclarationSyntax type) =>
        AttributeSyntaxes.Find(type, "StructLayout")?.ArgumentList?.Arguments.FirstOrDefault()?.Expression.ToString().EndsWith("Explicit", StringComparison.Ordinal) == true;

    private static TypeDeclarationSyntax Insert(TypeDeclarationSyntax type, string before, string text)
    {
        var apart = FieldSyntax.Change(type, before, field => field);
        var neighbour = FieldSyntax.Find(apart, before) ?? apart.Members.Last(member => member is FieldDeclarationSyntax);
        var modifiers = string.Concat(neighbour.Modifiers.Where(modifier => Styles.Contains(modifier.Kind())).Select(modifier => modifier.Text + " "));
        if (SyntaxFactory.ParseMemberDeclaration(modifiers + text) is not { } field)
            return type;
        var index = apart.Members.IndexOf(neighbour);
        var members = apart.Members;
        if (FieldSyntax.IsOnOwnLine(neighbour))
            field = field.WithLeadingTrivia(FieldSyntax.Indentation(neighbour)).WithTrailingTrivia(neighbour.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
        else
            field = field.WithTrailingTrivia(SyntaxFactory.Space);
        if (!FieldSyntax.IsOnOwnLine(neighbour) && !neighbour.GetTrailingTrivia().Any())
            members = members.Replace(neighbour, neighbour.WithTrailingTrivia(SyntaxFactory.Space));
        return apart.WithMembers(members.Insert(index + 1, field));
    }
}
