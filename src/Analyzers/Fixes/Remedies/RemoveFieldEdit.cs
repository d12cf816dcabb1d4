using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Takes a field away that C's record does not have, where no code uses it.</summary>
internal sealed class RemoveFieldEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        var name = context.Note.Name;
        if (context is not { Declaration: TypeDeclarationSyntax owner, Field: FieldDeclarationSyntax }
            || (context.Model.GetDeclaredSymbol(owner, cancellation) as INamedTypeSymbol)?.GetMembers(name).FirstOrDefault() is not IFieldSymbol symbol
            || (await References.FindAsync(symbol, context.Document.Project.Solution, cancellation).ConfigureAwait(false)).Any(use => !use.Name.Ancestors().OfType<CrefSyntax>().Any()))
        {
            return null;
        }
        edits.Of(context.Document).Change(owner, now => Remove(now, name));
        return $"Remove '{name}'";
    }

    private static TypeDeclarationSyntax Remove(TypeDeclarationSyntax type, string name)
    {
        if (FieldSyntax.Find(type, name) is not FieldDeclarationSyntax field)
            return type;
        if (field.Declaration.Variables.Count == 1)
            return type.RemoveNode(field, SyntaxRemoveOptions.KeepNoTrivia) ?? type;
        var variable = field.Declaration.Variables.First(one => one.Identifier.ValueText == name);
        return type.ReplaceNode(field, field.WithDeclaration(field.Declaration.WithVariables(field.Declaration.Variables.Remove(variable))));
    }
}
