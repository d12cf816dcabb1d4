using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>Finds where code takes the address of a method.</summary>
internal static class CallbackAddresses
{
    /// <summary>The places that take the method's address.</summary>
    public static IEnumerable<IOperation> Of(IMethodSymbol method, InteropContext interop, CancellationToken cancellation)
    {
        foreach (var use in interop.Compilation.SyntaxTrees.SelectMany(tree => CodeIndex.Of(tree, cancellation).Uses(method.Name)))
        {
            var name = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? (ExpressionSyntax)access : use;
            if (name.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address && AddressOf(address, interop.Compilation, cancellation) is { } operation
                && SymbolEqualityComparer.Default.Equals(((IMethodReferenceOperation)operation.Reference).Method.OriginalDefinition, method.OriginalDefinition))
            {
                yield return operation;
            }
        }
    }

    /// <summary>Behind a cast, the operation has the syntax of the cast.</summary>
    private static IAddressOfOperation? AddressOf(PrefixUnaryExpressionSyntax address, Compilation compilation, CancellationToken cancellation) =>
        new ExpressionSyntax?[] { address, address.Parent as CastExpressionSyntax }
            .Select(node => node is null ? null : Operations.At(node, compilation, cancellation))
            .SelectMany(operation => operation?.DescendantsAndSelf() ?? [])
            .OfType<IAddressOfOperation>()
            .FirstOrDefault(operation => operation.Reference is IMethodReferenceOperation);
}
