using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Says by <c>[MarshalAs]</c> how wide a value is in C.</summary>
internal sealed class MarshalAsEdit : DeclarationEdit
{
    private const string Attribute = "MarshalAs";

    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (ScopedNames.Attribute(context.Model, context.Position, ScopedNames.InteropServices, Attribute) is not { } attribute
            || ScopedNames.Of(context.Model, context.Position, ScopedNames.InteropServices, "UnmanagedType") is not { } type)
        {
            return null;
        }
        var value = $"{type}.{context.Note.Text}";
        var member = context.Note.Text.Split(',')[0];
        if (context.Model.Compilation.GetTypeByMetadataName($"{ScopedNames.InteropServices}.UnmanagedType")?.GetMembers(member).IsEmpty != false)
            return null;
        switch (context.Note.Part)
        {
            case DeclarationPart.Parameter or DeclarationPart.Result:
                var target = context.Note.Part == DeclarationPart.Result ? "return" : "";
                edits.Change(context.Declaration, node => Set(node, attribute, value, target));
                break;
            case DeclarationPart.Field when context is { Declaration: TypeDeclarationSyntax type_, Field: FieldDeclarationSyntax }:
                edits.Change(type_, node => FieldSyntax.Change(node, context.Note.Name, field => (FieldDeclarationSyntax)Set(field, attribute, value, "")));
                break;
            default:
                return null;
        }
        return $"Marshal as {context.Note.Text}";
    }

    private static SyntaxNode Set(SyntaxNode declaration, string attribute, string value, string target) =>
        AttributeSyntaxes.Find(declaration, Attribute, target) is { } existing
            ? declaration.ReplaceNode(existing, existing.WithArgumentList(null).WithoutTrailingTrivia() is var bare ? AttributeSyntaxes.SetFirst(bare, value).WithTriviaFrom(existing) : existing)
            : AttributeSyntaxes.Add(declaration, target.Length > 0 ? $"[{target}: {attribute}({value})]" : $"[{attribute}({value})]");
}
