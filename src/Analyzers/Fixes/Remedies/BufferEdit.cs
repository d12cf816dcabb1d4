using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Puts an array into a struct as a fixed buffer, where there was a pointer or a single value.</summary>
internal sealed class BufferEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        var bracket = context.Note.Text.IndexOf('[');
        if (bracket < 0 || context is not { Declaration: StructDeclarationSyntax owner, Field: FieldDeclarationSyntax field }
            || !(UnsafeContexts.Contain(owner) || field.Modifiers.Any(SyntaxKind.UnsafeKeyword)) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
            || context.Model.GetDeclaredSymbol(owner, cancellation)?.GetMembers(context.Note.Name).FirstOrDefault() is not IFieldSymbol symbol
            || field.Declaration.Variables.Any(variable => variable.Initializer is not null))
        {
            return null;
        }
        var (element, count) = (context.Note.Text.Substring(0, bracket), context.Note.Text.Substring(bracket).Trim('[', ']'));
        foreach (var (_, name, model) in await References.FindAsync(symbol, context.Document.Project.Solution, cancellation).ConfigureAwait(false))
        {
            if (!References.IsNameOnly(name) && !IsRead(References.Whole(name), symbol.Type, element, model))
                return null;
        }
        edits.Of(context.Document).Change(owner, now => FieldSyntax.Change(now, context.Note.Name, one => Fix(one, element, count)));
        return $"Make '{context.Note.Name}' an array of {count} elements in the struct";
    }

    /// <summary>Behind a pointer a buffer is the address of its first element, as the pointer was an address.</summary>
    private static bool IsRead(ExpressionSyntax use, ITypeSymbol type, string element, SemanticModel model) =>
        type is IPointerTypeSymbol { PointedAtType: var pointee } && pointee.ToMinimalDisplayString(model, use.SpanStart) == element
        && use.IsKind(SyntaxKind.PointerMemberAccessExpression) && !Writes.IsTarget(use);

    private static FieldDeclarationSyntax Fix(FieldDeclarationSyntax field, string element, string count)
    {
        var variable = field.Declaration.Variables[0];
        var text = $"public fixed {element} {variable.Identifier.Text}[{count}];";
        if (SyntaxFactory.ParseMemberDeclaration(text) is not FieldDeclarationSyntax buffer)
            return field;
        var keyword = SyntaxFactory.Token(SyntaxKind.FixedKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        var bare = (FieldDeclarationSyntax)AttributeSyntaxes.Remove(field, "MarshalAs");
        var modifiers = bare.Modifiers.Count > 0 ? bare.Modifiers.Add(keyword) : SyntaxFactory.TokenList(keyword.WithLeadingTrivia(bare.Declaration.GetLeadingTrivia()));
        return bare.WithModifiers(modifiers).WithDeclaration(buffer.Declaration.WithTriviaFrom(bare.Declaration).WithLeadingTrivia(bare.Modifiers.Count > 0 ? bare.Declaration.GetLeadingTrivia() : default));
    }
}
