using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives an array in a struct other elements: those of a fixed buffer by their type, those of a text by the struct's CharSet.</summary>
internal sealed class ElementEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        if (context is not { Declaration: TypeDeclarationSyntax owner, Field: FieldDeclarationSyntax field }
            || context.Model.GetDeclaredSymbol(owner, cancellation)?.GetMembers(context.Note.Name).FirstOrDefault() is not IFieldSymbol symbol)
        {
            return null;
        }
        if (AttributeSyntaxes.Find(field, "MarshalAs") is not null)
            return PlanCharSet(context, owner, symbol, edits.Of(context.Document));
        if (!symbol.IsFixedSizeBuffer || symbol.Type is not IPointerTypeSymbol { PointedAtType: var old } || FittedType.Of(context.Note.Text, context) is not { } type)
            return null;
        foreach (var (document, name, model) in await References.FindAsync(symbol, context.Document.Project.Solution, cancellation).ConfigureAwait(false))
        {
            if (!References.IsNameOnly(name) && !(References.Whole(name).Parent is ElementAccessExpressionSyntax element && FieldTypeEdit.Plan(element, old, type.Symbol, model, edits.Of(document))))
                return null;
        }
        edits.Of(context.Document).Change(owner, now => FieldSyntax.Change(now, context.Note.Name, one => one.WithDeclaration(one.Declaration.WithType(type.Syntax.WithTriviaFrom(one.Declaration.Type)))));
        return $"Make the elements of '{context.Note.Name}' '{type.Text}'";
    }

    /// <summary>Characters have the width that the struct's CharSet says.</summary>
    private static string? PlanCharSet(RemedyContext context, TypeDeclarationSyntax owner, IFieldSymbol field, DocumentEdits edits)
    {
        var isText = field.Type.SpecialType == SpecialType.System_String || field.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Char };
        var member = context.Note.Text switch
        {
            "byte" or "sbyte" => "Ansi",
            "short" or "ushort" => "Unicode",
            _ => null,
        };
        return isText && member is not null && ScopedNames.Of(context.Model, context.Position, ScopedNames.InteropServices, "CharSet") is { } name
            && LayoutArgument.Set(context, owner, "CharSet", $"{name}.{member}", edits)
                ? $"Make the characters of '{owner.Identifier.ValueText}' {member}"
                : null;
    }
}
