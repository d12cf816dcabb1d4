using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers.Fixes;

/// <summary>
/// Function pointers, and methods with UnmanagedCallersOnly whose addresses become such: C# converts the one to the other only where both
/// name one convention, so that all of them change together.
/// </summary>
internal sealed class ConventionLinks(Solution solution, CancellationToken cancellation)
{
    private readonly List<(Document Document, SemanticModel Model, SyntaxNode Node)> _found = [];
    private readonly HashSet<SyntaxNode> _seen = [];

    /// <summary>What has to change with a function pointer or method, itself first; null where an address goes a way that is not followed.</summary>
    public async Task<IReadOnlyList<(Document Document, SemanticModel Model, SyntaxNode Node)>?> FindAsync(Document document, SemanticModel model, SyntaxNode first)
    {
        Add(document, model, first);
        for (var i = 0; i < _found.Count; i++)
        {
            var (at, meaning, node) = _found[i];
            var isKnown = node is FunctionPointerTypeSyntax pointer
                ? await FollowAsync(pointer, at, meaning).ConfigureAwait(false)
                : meaning.GetDeclaredSymbol(node, cancellation) is IMethodSymbol method && await FollowAsync(method).ConfigureAwait(false);
            if (!isKnown)
                return null;
        }
        return _found;
    }

    private void Add(Document document, SemanticModel model, SyntaxNode node)
    {
        if (_seen.Add(node))
            _found.Add((document, model, node));
    }

    /// <summary>Where the address of a method goes.</summary>
    private async Task<bool> FollowAsync(IMethodSymbol method)
    {
        foreach (var (document, name, model) in await References.FindAsync(method, solution, cancellation).ConfigureAwait(false))
        {
            if (References.IsNameOnly(name))
                continue;
            if (References.Whole(name).Parent is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address || !await SinkAsync(address, document, model).ConfigureAwait(false))
                return false;
        }
        return true;
    }

    private async Task<bool> SinkAsync(ExpressionSyntax address, Document document, SemanticModel model)
    {
        var outer = Outer(address);
        switch (outer.Parent)
        {
            case CastExpressionSyntax { Type: FunctionPointerTypeSyntax written }:
                Add(document, model, written);
                return true;
            case ArgumentSyntax argument when model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { } parameter }:
                return await AddTypeAsync(parameter).ConfigureAwait(false);
            case AssignmentExpressionSyntax assignment when assignment.Right == outer && model.GetSymbolInfo(assignment.Left, cancellation).Symbol is { } target:
                return await AddTypeAsync(target).ConfigureAwait(false);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when model.GetDeclaredSymbol(variable, cancellation) is { } declared:
                return await AddTypeAsync(declared).ConfigureAwait(false);
            default:
                return false;
        }
    }

    /// <summary>The function pointer as which a symbol is declared.</summary>
    private async Task<bool> AddTypeAsync(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var declared = await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false);
            if (solution.GetDocument(declared.SyntaxTree) is not { } document || TypeOf(declared) is not FunctionPointerTypeSyntax pointer
                || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            {
                return false;
            }
            Add(document, model, pointer);
        }
        return !symbol.DeclaringSyntaxReferences.IsEmpty;
    }

    private static TypeSyntax? TypeOf(SyntaxNode declared) => declared switch
    {
        ParameterSyntax parameter => parameter.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } => variable.Type,
        PropertyDeclarationSyntax property => property.Type,
        _ => null,
    };

    /// <summary>What a function pointer gets, wherever it is declared.</summary>
    private async Task<bool> FollowAsync(FunctionPointerTypeSyntax pointer, Document document, SemanticModel model)
    {
        switch (pointer.Parent)
        {
            case CastExpressionSyntax cast:
                return await SourceAsync(cast.Expression, document, model, isCast: true).ConfigureAwait(false) && await TakenAsync(cast, model).ConfigureAwait(false);
            case ParameterSyntax { Parent.Parent: MethodDeclarationSyntax { Body: null, ExpressionBody: null } or LocalFunctionStatementSyntax { Body: null, ExpressionBody: null } } parameter
                when model.GetDeclaredSymbol(parameter, cancellation) is { ContainingSymbol: IMethodSymbol method } symbol:
                return await CallsAsync(method, symbol.Ordinal).ConfigureAwait(false);
            case VariableDeclarationSyntax variables:
                foreach (var variable in variables.Variables)
                {
                    if (model.GetDeclaredSymbol(variable, cancellation) is not { } declared || (variable.Initializer is { Value: var initial } && !await SourceAsync(initial, document, model).ConfigureAwait(false))
                        || !await UsesAsync(declared).ConfigureAwait(false))
                    {
                        return false;
                    }
                }
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a pointer that was cast stays one of no type, is called, or goes where its type is written.</summary>
    private async Task<bool> TakenAsync(CastExpressionSyntax cast, SemanticModel model)
    {
        var outer = Outer(cast);
        if (model.GetTypeInfo(outer, cancellation).ConvertedType is not IFunctionPointerTypeSymbol || outer.Parent is CastExpressionSyntax)
            return true;
        return outer.Parent is InvocationExpressionSyntax or EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: true } }
            || (solution.GetDocument(model.SyntaxTree) is { } document && await SinkAsync(cast, document, model).ConfigureAwait(false));
    }

    private async Task<bool> CallsAsync(IMethodSymbol method, int ordinal)
    {
        if (await CallSites.FindAsync(method, solution, cancellation).ConfigureAwait(false) is not { } calls)
            return false;
        foreach (var call in calls)
        {
            var given = call.Operation.Arguments.FirstOrDefault(one => one.Parameter?.Ordinal == ordinal);
            if (given?.ArgumentKind == ArgumentKind.DefaultValue)
                continue;
            if (given?.Syntax is not ArgumentSyntax argument || !await SourceAsync(argument.Expression, call.Document, call.Model).ConfigureAwait(false))
                return false;
        }
        return true;
    }

    /// <summary>A field or local is written, or called; read otherwise it goes where nothing is known of its type.</summary>
    private async Task<bool> UsesAsync(ISymbol variable)
    {
        foreach (var (document, name, model) in await References.FindAsync(variable, solution, cancellation).ConfigureAwait(false))
        {
            var use = Outer(References.Whole(name));
            var isKnown = use.Parent switch
            {
                AssignmentExpressionSyntax assignment when assignment.Left == use => await SourceAsync(assignment.Right, document, model).ConfigureAwait(false),
                InvocationExpressionSyntax call => call.Expression == use,
                BinaryExpressionSyntax => true,
                _ => References.IsNameOnly(name),
            };
            if (!isKnown)
                return false;
        }
        return true;
    }

    /// <summary>Notes the methods whose addresses an expression is; false for what is not known.</summary>
    private async Task<bool> SourceAsync(ExpressionSyntax value, Document document, SemanticModel model, bool isCast = false)
    {
        switch (value)
        {
            case ParenthesizedExpressionSyntax inner:
                return await SourceAsync(inner.Expression, document, model, isCast).ConfigureAwait(false);
            case ConditionalExpressionSyntax choice:
                return await SourceAsync(choice.WhenTrue, document, model, isCast).ConfigureAwait(false) && await SourceAsync(choice.WhenFalse, document, model, isCast).ConfigureAwait(false);
            case LiteralExpressionSyntax or DefaultExpressionSyntax:
                return true;
            case CastExpressionSyntax { Type: FunctionPointerTypeSyntax written } when !isCast:
                Add(document, model, written);
                return true;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address when Named(address.Operand, model) is { } method:
                return await AddMethodAsync(method).ConfigureAwait(false);
            default:
                return isCast;
        }
    }

    /// <summary>Within a conditional the compiler has chosen no method yet.</summary>
    private IMethodSymbol? Named(ExpressionSyntax name, SemanticModel model)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
    }

    private async Task<bool> AddMethodAsync(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length != 1)
            return false;
        var node = await method.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellation).ConfigureAwait(false);
        if (solution.GetDocument(node.SyntaxTree) is not { } document || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return false;
        Add(document, model, node);
        return true;
    }

    private static ExpressionSyntax Outer(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax || (expression.Parent is ConditionalExpressionSyntax choice && choice.Condition != expression))
            expression = (ExpressionSyntax)expression.Parent;
        return expression;
    }
}
