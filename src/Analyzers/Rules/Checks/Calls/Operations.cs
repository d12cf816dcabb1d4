using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>The operations of code to which a check comes by a name or declaration, and not in its turn.</summary>
internal static class Operations
{
    /// <summary>The operation of a node, or null. The compilation that the compiler gives to analyzers keeps its models, and makes none anew.</summary>
#pragma warning disable RS1030 // The code may stand in another file than the declaration that is checked.
    public static IOperation? At(SyntaxNode node, Compilation compilation, CancellationToken cancellation) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, cancellation) : null;
#pragma warning restore RS1030

    /// <summary>The operation behind conversions and parentheses.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation && operation.ChildOperations.Count == 1)
        {
            operation = operation.ChildOperations.First();
        }
        return operation;
    }
}
