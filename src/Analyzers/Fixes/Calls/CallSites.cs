using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers.Fixes;

/// <summary>A call.</summary>
/// <param name="Document">Where it is.</param>
/// <param name="Model">The meaning of that.</param>
/// <param name="Syntax">The call.</param>
/// <param name="Operation">What it does.</param>
internal sealed record CallSite(Document Document, SemanticModel Model, InvocationExpressionSyntax Syntax, IInvocationOperation Operation);

/// <summary>Finds the calls of a method in a whole solution.</summary>
internal static class CallSites
{
    /// <summary>The calls; null where the method is used otherwise, as a delegate, so that they are not all that depends on its signature.</summary>
    public static async Task<IReadOnlyList<CallSite>?> FindAsync(IMethodSymbol method, Solution solution, CancellationToken cancellation)
    {
        var calls = new List<CallSite>();
        foreach (var (document, name, model) in await References.FindAsync(method, solution, cancellation).ConfigureAwait(false))
        {
            if (References.IsNameOnly(name))
                continue;
            if (CallOf(name) is not { } call || model.GetOperation(call, cancellation) is not IInvocationOperation operation)
                return null;
            calls.Add(new(document, model, call, operation));
        }
        return calls;
    }

    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        ExpressionSyntax callee = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return callee.Parent is InvocationExpressionSyntax call && call.Expression == callee ? call : null;
    }
}

/// <summary>Finds where a symbol is named.</summary>
internal static class References
{
    /// <summary>The names in documents that can be edited.</summary>
    public static async Task<IReadOnlyList<(Document Document, SimpleNameSyntax Name, SemanticModel Model)>> FindAsync(ISymbol symbol, Solution solution, CancellationToken cancellation)
    {
        var found = new List<(Document, SimpleNameSyntax, SemanticModel)>();
        var seen = new HashSet<SyntaxNode>();
        foreach (var referenced in await SymbolFinder.FindReferencesAsync(symbol, solution, cancellation).ConfigureAwait(false))
        {
            foreach (var place in referenced.Locations.Where(place => place.Location.IsInSource && place.Document is not SourceGeneratedDocument))
            {
                if (await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
                    && root.FindNode(place.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true) is SimpleNameSyntax name && seen.Add(name)
                    && await place.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model)
                {
                    found.Add((place.Document, name, model));
                }
            }
        }
        return found;
    }

    /// <summary>Whether only the name matters there: in <c>nameof</c> and in documentation.</summary>
    public static bool IsNameOnly(SimpleNameSyntax name) => name.Ancestors().Any(node =>
        node is CrefSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 });

    /// <summary>The whole expression that a name ends: <c>a.b.Name</c>.</summary>
    public static ExpressionSyntax Whole(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding when binding.Name == name => binding,
        _ => name,
    };
}
