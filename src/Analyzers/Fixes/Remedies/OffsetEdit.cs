using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Moves a field of a struct of explicit layout.</summary>
internal sealed class OffsetEdit : DeclarationEdit
{
    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (context is not { Declaration: TypeDeclarationSyntax type, Field: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field }
            || AttributeSyntaxes.Find(field, "FieldOffset") is null)
        {
            return null;
        }
        edits.Change(type, node => FieldSyntax.Change(node, context.Note.Name, one =>
            (FieldDeclarationSyntax)AttributeSyntaxes.Change(one, "FieldOffset", attribute => AttributeSyntaxes.SetFirst(attribute, context.Note.Text))));
        return $"Move '{context.Note.Name}' to byte {context.Note.Text}";
    }
}
