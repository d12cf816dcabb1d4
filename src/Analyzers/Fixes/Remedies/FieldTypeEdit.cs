using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives a field, or the property that it is behind, another type; casts what is stored in it and what is read.</summary>
internal static class FieldTypeEdit
{
    /// <summary>Plans it.</summary>
    public static async Task<bool> PlanAsync(RemedyContext context, FittedType type, SolutionEdits edits, CancellationToken cancellation)
    {
        if (context is not { Declaration: TypeDeclarationSyntax owner, Field: { } member }
            || context.Model.GetDeclaredSymbol(owner, cancellation)?.GetMembers(context.Note.Name).FirstOrDefault() is not { } symbol
            || TypeOf(symbol) is not { } old || SymbolEqualityComparer.Default.Equals(old, type.Symbol) || !PlanDeclaration(context, owner, member, old, type, edits.Of(context.Document)))
        {
            return false;
        }
        foreach (var (document, name, model) in await References.FindAsync(symbol, context.Document.Project.Solution, cancellation).ConfigureAwait(false))
        {
            if (!References.IsNameOnly(name) && !Plan(References.Whole(name), old, type.Symbol, model, edits.Of(document)))
                return false;
        }
        return true;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { IsFixedSizeBuffer: false, IsConst: false } field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool PlanDeclaration(RemedyContext context, TypeDeclarationSyntax owner, MemberDeclarationSyntax member, ITypeSymbol old, FittedType type, DocumentEdits edits)
    {
        var conversion = new ValueConversion(context.Model, context.Position);
        var initial = member is PropertyDeclarationSyntax { Initializer.Value: var one } ? one : ((member as FieldDeclarationSyntax)?.Declaration.Variables.First(variable => variable.Identifier.ValueText == context.Note.Name).Initializer?.Value);
        if (initial is not null && !PlanStore(initial, old, type.Symbol, context.Model, edits, conversion))
            return false;
        if (member is PropertyDeclarationSyntax property)
            edits.Change(property.Type, now => type.Syntax.WithTriviaFrom(now));
        else
            edits.Change(owner, now => FieldSyntax.Change(now, context.Note.Name, field => Retype(field, type)));
        return true;
    }

    private static FieldDeclarationSyntax Retype(FieldDeclarationSyntax field, FittedType type)
    {
        var changed = field.WithDeclaration(field.Declaration.WithType(type.Syntax.WithTriviaFrom(field.Declaration.Type)));
        return (FieldDeclarationSyntax)AttributeSyntaxes.Remove(changed, "MarshalAs");
    }

    /// <summary>Plans the casts of a place where a value of the old type is stored or read.</summary>
    public static bool Plan(ExpressionSyntax use, ITypeSymbol old, ITypeSymbol type, SemanticModel model, DocumentEdits edits)
    {
        if (use.Parent is NameColonSyntax or ExpressionColonSyntax or NameEqualsSyntax)
            return false;
        if (use.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax or InitializerExpressionSyntax or LambdaExpressionSyntax } assignment && assignment.Left == use)
            return PlanStore(assignment.Right, old, type, model, edits, new ValueConversion(model, use.SpanStart));
        return !Writes.IsTarget(use) && new ValueUse(old, type).Plan(use, model, edits);
    }

    private static bool PlanStore(ExpressionSyntax value, ITypeSymbol old, ITypeSymbol type, SemanticModel model, DocumentEdits edits, ValueConversion conversion)
    {
        if (model.ClassifyConversion(value, type) is { Exists: true, IsImplicit: true, IsUserDefined: false })
            return true;
        var own = conversion.TypeOf(value, type) ?? old;
        if (conversion.Convert(value, own, type) is null)
            return false;
        edits.Change(value, now => conversion.Convert(now, own, type)!);
        return true;
    }
}
