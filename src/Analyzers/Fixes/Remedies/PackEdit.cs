using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Packs the fields of a struct as C does.</summary>
internal sealed class PackEdit : DeclarationEdit
{
    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (context.Declaration is not TypeDeclarationSyntax type || !int.TryParse(context.Note.Text, out var pack))
            return null;
        if (pack == 0)
            return LayoutArgument.Unset(type, "Pack", edits) ? $"Pack '{type.Identifier.ValueText}' as the platform does" : null;
        return LayoutArgument.Set(context, type, "Pack", context.Note.Text, edits) ? $"Pack '{type.Identifier.ValueText}' to {pack}" : null;
    }
}
