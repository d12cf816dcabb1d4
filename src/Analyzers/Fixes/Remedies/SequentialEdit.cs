using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Leaves the offsets of a struct's fields to the runtime, which follows the target as C does.</summary>
internal sealed class SequentialEdit : DeclarationEdit
{
    private const string Layout = "StructLayout";
    private const string Offset = "FieldOffset";

    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (context.Declaration is not TypeDeclarationSyntax type || !CanChange(context, type))
            return null;
        edits.Change(type, Change);
        return $"Lay out '{type.Identifier.ValueText}' in the order of its fields";
    }

    /// <summary>Whether the layout and all offsets are said in this part of the type, and nothing else in it has a place in memory.</summary>
    public static bool CanChange(RemedyContext context, TypeDeclarationSyntax type) =>
        context.Model.GetDeclaredSymbol(type) is INamedTypeSymbol { DeclaringSyntaxReferences.Length: 1 } symbol
        && Kind(type) is { } kind && kind.ToString().EndsWith("Explicit", StringComparison.Ordinal)
        && symbol.GetMembers().OfType<IFieldSymbol>().All(field => field.IsStatic || field.IsConst || field.AssociatedSymbol is null);

    /// <summary>The type without the offsets.</summary>
    public static TypeDeclarationSyntax Change(TypeDeclarationSyntax type)
    {
        if (Kind(type) is { } kind)
            type = type.ReplaceNode(kind, SyntaxFactory.ParseExpression(kind.ToString().Replace("Explicit", "Sequential")).WithTriviaFrom(kind));
        return type.WithMembers(SyntaxFactory.List(type.Members.Select(member => member is FieldDeclarationSyntax ? (MemberDeclarationSyntax)AttributeSyntaxes.Remove(member, Offset) : member)));
    }

    private static ExpressionSyntax? Kind(TypeDeclarationSyntax type) => AttributeSyntaxes.Find(type, Layout)?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression;
}
