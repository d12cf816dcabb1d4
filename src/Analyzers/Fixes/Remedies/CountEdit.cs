using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives an array in a struct as many elements as C's has: a fixed buffer, an inline array, or one that is marshalled.</summary>
internal sealed class CountEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        if (context is not { Declaration: TypeDeclarationSyntax type, Field: FieldDeclarationSyntax field })
            return null;
        var (name, count) = (context.Note.Name, context.Note.Text);
        if (field.Modifiers.Any(SyntaxKind.FixedKeyword))
            edits.Of(context.Document).Change(type, node => FieldSyntax.Change(node, name, one => Resize(one, name, count)));
        else if (AttributeSyntaxes.Find(field, "MarshalAs") is { } spec && AttributeSyntaxes.Argument(spec, "SizeConst") is not null)
            edits.Of(context.Document).Change(type, node => FieldSyntax.Change(node, name, one => (FieldDeclarationSyntax)AttributeSyntaxes.Change(one, "MarshalAs", attribute => AttributeSyntaxes.Set(attribute, "SizeConst", count))));
        else if (!await PlanInlineArrayAsync(context, field, edits, cancellation).ConfigureAwait(false))
            return null;
        return $"Give '{name}' {count} elements";
    }

    private static FieldDeclarationSyntax Resize(FieldDeclarationSyntax field, string name, string count)
    {
        var variable = field.Declaration.Variables.First(one => one.Identifier.ValueText == name);
        return variable.ArgumentList?.Arguments.FirstOrDefault() is { } size ? field.ReplaceNode(size.Expression, SyntaxFactory.ParseExpression(count).WithTriviaFrom(size.Expression)) : field;
    }

    /// <summary>An inline array says the number where its type is declared.</summary>
    private static async Task<bool> PlanInlineArrayAsync(RemedyContext context, FieldDeclarationSyntax field, SolutionEdits edits, CancellationToken cancellation)
    {
        if (context.Model.GetTypeInfo(field.Declaration.Type, cancellation).Type is not INamedTypeSymbol array)
            return false;
        foreach (var reference in array.DeclaringSyntaxReferences)
        {
            if (await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false) is TypeDeclarationSyntax declaration
                && AttributeSyntaxes.Find(declaration, "InlineArray") is not null
                && context.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is { } document)
            {
                edits.Of(document).Change(declaration, node => AttributeSyntaxes.Change(node, "InlineArray", attribute => AttributeSyntaxes.SetFirst(attribute, context.Note.Text)));
                return true;
            }
        }
        return false;
    }
}
