using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Whether somebody reads what an import returns.</summary>
internal static class ResultUses
{
    /// <summary>Whether all code that can call an import is at hand, calls it, and drops the result each time.</summary>
    public static bool AreNone(IMethodSymbol import, CodeNames names, CancellationToken cancellation)
    {
        if (IsVisibleOutside(import))
            return false;
        var uses = ImportUses.Of(import, names, cancellation).ToList();
        return uses.Count > 0 && uses.TrueForAll(IsDropped);
    }

    /// <summary>Whether other assemblies can use it.</summary>
    public static bool IsVisibleOutside(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
                return false;
        }
        return true;
    }

    /// <summary><c>f();</c> or <c>_ = f();</c>.</summary>
    private static bool IsDropped(SimpleNameSyntax use)
    {
        var callee = use.Parent is MemberAccessExpressionSyntax member && member.Name == use ? member : (ExpressionSyntax)use;
        return callee.Parent is InvocationExpressionSyntax call && call.Expression == callee
            && call.Parent is ExpressionStatementSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax };
    }
}
