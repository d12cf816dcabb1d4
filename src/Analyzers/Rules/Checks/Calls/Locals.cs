using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>The reads and writes of local variables.</summary>
internal static class Locals
{
    /// <summary>The local that an operation initializes or assigns, or null.</summary>
    public static ILocalSymbol? WrittenBy(IOperation operation) => operation switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
        _ => null,
    };

    /// <summary>The places that read a local, or null where it is written more than once.</summary>
    /// <param name="local">The local.</param>
    /// <param name="within">An operation of its method.</param>
    public static IReadOnlyList<IOperation>? Reads(ILocalSymbol local, IOperation within)
    {
        var root = within;
        while (root.Parent is { } parent)
            root = parent;
        var (reads, writes) = (new List<IOperation>(), 0);
        foreach (var operation in root.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && Same(declarator.Symbol, local))
                writes += declarator.GetVariableInitializer() is null ? 0 : 1;
            else if (operation is ILocalReferenceOperation reference && Same(reference.Local, local))
            {
                if (IsWrite(reference))
                    writes++;
                else
                    reads.Add(reference);
            }
        }
        return writes == 1 ? reads : null;
    }

    private static bool IsWrite(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation or IDeclarationExpressionOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref,
        _ => false,
    };

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
