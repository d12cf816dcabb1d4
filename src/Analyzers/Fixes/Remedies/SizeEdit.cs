using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives a struct the size that C's record has on every target.</summary>
internal sealed class SizeEdit : DeclarationEdit
{
    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits) =>
        context.Declaration is TypeDeclarationSyntax type && LayoutArgument.Set(context, type, "Size", context.Note.Text, edits)
            ? $"Give '{type.Identifier.ValueText}' {context.Note.Text} bytes"
            : null;
}
