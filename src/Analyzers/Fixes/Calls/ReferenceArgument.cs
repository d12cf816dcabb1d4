using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>
/// An argument by reference to a variable of the old type: C gets a temporary of the new one, whose value goes into the variable
/// afterwards. A variable that is declared in the call gets the new type, where it is only read.
/// </summary>
internal sealed class ReferenceArgument(SignatureChange change, TemporaryNames names)
{
    /// <summary>Plans the change of a <c>ref</c> or <c>out</c> argument.</summary>
    /// <returns>Whether the call compiles then.</returns>
    public bool Plan(ArgumentSyntax argument, CallSite call, DocumentEdits edits) => argument.Expression switch
    {
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } declared => Redeclare(declared, variable, call, edits),
        DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax } declared => Retype(declared, call, edits),
        IdentifierNameSyntax { Identifier.ValueText: "_" } discard when call.Model.GetSymbolInfo(discard).Symbol is IDiscardSymbol => true,
        var variable when IsStable(variable) => Exchange(argument, variable, call, edits),
        _ => false,
    };

    private bool Redeclare(DeclarationExpressionSyntax declared, SingleVariableDesignationSyntax variable, CallSite call, DocumentEdits edits)
    {
        if (call.Model.GetDeclaredSymbol(variable) is not ILocalSymbol local)
            return false;
        var read = new ValueUse(change.Old, change.New.Symbol);
        foreach (var use in TemporaryNames.ScopeOf(variable).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(call.Model.GetSymbolInfo(use).Symbol, local) || References.IsNameOnly(use))
                continue;
            if (Writes.IsTarget(use) || !read.Plan(use, call.Model, edits))
                return false;
        }
        return Retype(declared, call, edits);
    }

    private bool Retype(DeclarationExpressionSyntax declared, CallSite call, DocumentEdits edits)
    {
        if (!declared.Type.IsVar)
            edits.Change(declared.Type, old => Type(call, declared.SpanStart).WithTriviaFrom(old));
        return true;
    }

    private bool Exchange(ArgumentSyntax argument, ExpressionSyntax variable, CallSite call, DocumentEdits edits)
    {
        var conversion = new ValueConversion(call.Model, call.Syntax.SpanStart);
        if (CallStatement.Of(call.Syntax) is not { } place
            || conversion.Convert(variable.WithoutTrivia(), change.Old, change.New.Symbol) is not { } given)
        {
            return false;
        }
        var name = names.Next(call.Syntax, change.Method.Parameters[change.Index].Name + "Native");
        if (conversion.Convert(SyntaxFactory.IdentifierName(name), change.New.Symbol, change.Old) is not { } taken)
            return false;
        var around = edits.Around(place.Statement);
        var type = Type(call, call.Syntax.SpanStart);
        if (change.OldKind == RefKind.Ref)
            around.Before($"{type} {name} = {given};");
        if (place.IsHoisted && !around.Hoisted.ContainsKey(call.Syntax))
            around.Hoisted.Add(call.Syntax, names.Next(call.Syntax, "result"));
        around.Behind($"{variable.WithoutTrivia()} = {taken};");
        edits.Change(argument, now => now.WithExpression(SyntaxFactory.ParseExpression(name).WithTriviaFrom(now.Expression)));
        if (change.OldKind == RefKind.Out)
            edits.Change(argument, now => now.WithExpression(Declare(type, name).WithTriviaFrom(now.Expression)));
        return true;
    }

    private static DeclarationExpressionSyntax Declare(TypeSyntax type, string name) =>
        SyntaxFactory.DeclarationExpression(type.WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(name)));

    private TypeSyntax Type(CallSite call, int position) => SyntaxFactory.ParseTypeName(change.New.Symbol.ToMinimalDisplayString(call.Model, position));

    /// <summary>Whether a variable can be named twice, and is the same both times.</summary>
    private static bool IsStable(ExpressionSyntax variable) => variable switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or LiteralExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsStable(access.Expression),
        ElementAccessExpressionSyntax element => IsStable(element.Expression) && element.ArgumentList.Arguments.All(argument => IsStable(argument.Expression)),
        _ => false,
    };
}
