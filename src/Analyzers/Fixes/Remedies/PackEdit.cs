using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Packs the fields of a struct as C does.</summary>
internal sealed class PackEdit : DeclarationEdit
{
    private const string Attribute = "StructLayout";

    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (context.Declaration is not TypeDeclarationSyntax type || !int.TryParse(context.Note.Text, out var pack))
            return null;
        var isDefault = pack == 0;
        if (AttributeSyntaxes.Find(type, Attribute) is not null)
        {
            edits.Change(type, node => AttributeSyntaxes.Change(node, Attribute, attribute =>
                isDefault ? AttributeSyntaxes.Unset(attribute, "Pack") : AttributeSyntaxes.Set(attribute, "Pack", context.Note.Text)));
        }
        else if (isDefault || Text(context) is not { } text)
        {
            // Another part of the type has the attribute, or nothing has a Pack to take away.
            return null;
        }
        else
        {
            edits.Change(type, node => AttributeSyntaxes.Add(node, text));
        }
        return isDefault ? $"Pack '{type.Identifier.ValueText}' as the platform does" : $"Pack '{type.Identifier.ValueText}' to {pack}";
    }

    private static string? Text(RemedyContext context) =>
        context.Model.GetDeclaredSymbol((TypeDeclarationSyntax)context.Declaration) is INamedTypeSymbol { DeclaringSyntaxReferences.Length: 1 }
        && ScopedNames.Attribute(context.Model, context.Position, ScopedNames.InteropServices, Attribute) is { } attribute
        && ScopedNames.Of(context.Model, context.Position, ScopedNames.InteropServices, "LayoutKind") is { } kind
            ? $"[{attribute}({kind}.Sequential, Pack = {context.Note.Text})]"
            : null;
}
