using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>An argument of a struct's StructLayout.</summary>
internal static class LayoutArgument
{
    private const string Attribute = "StructLayout";

    /// <summary>Plans to set it; false where another part of the type has the attribute.</summary>
    public static bool Set(RemedyContext context, TypeDeclarationSyntax type, string argument, string value, DocumentEdits edits)
    {
        if (AttributeSyntaxes.Find(type, Attribute) is not null)
            edits.Change(type, node => AttributeSyntaxes.Change(node, Attribute, attribute => AttributeSyntaxes.Set(attribute, argument, value)));
        else if (Text(context, type, $"{argument} = {value}") is { } text)
            edits.Change(type, node => AttributeSyntaxes.Find(node, Attribute) is null ? AttributeSyntaxes.Add(node, text) : AttributeSyntaxes.Change(node, Attribute, attribute => AttributeSyntaxes.Set(attribute, argument, value)));
        else
            return false;
        return true;
    }

    /// <summary>Plans to take it away; false where it is not there.</summary>
    public static bool Unset(TypeDeclarationSyntax type, string argument, DocumentEdits edits)
    {
        if (AttributeSyntaxes.Find(type, Attribute) is null)
            return false;
        edits.Change(type, node => AttributeSyntaxes.Change(node, Attribute, attribute => AttributeSyntaxes.Unset(attribute, argument)));
        return true;
    }

    private static string? Text(RemedyContext context, TypeDeclarationSyntax type, string argument) =>
        context.Model.GetDeclaredSymbol(type) is INamedTypeSymbol { DeclaringSyntaxReferences.Length: 1, TypeKind: TypeKind.Struct }
        && ScopedNames.Attribute(context.Model, context.Position, ScopedNames.InteropServices, Attribute) is { } attribute
        && ScopedNames.Of(context.Model, context.Position, ScopedNames.InteropServices, "LayoutKind") is { } kind
            ? $"[{attribute}({kind}.Sequential, {argument})]"
            : null;
}
