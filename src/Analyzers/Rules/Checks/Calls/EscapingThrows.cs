using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>Finds the statements and expressions that throw out of a method or lambda.</summary>
internal static class EscapingThrows
{
    /// <summary>The first that no clause of the body catches, or null. What other functions in the body throw is theirs.</summary>
    public static IThrowOperation? First(IOperation body) => Throws(body).FirstOrDefault(one => !IsMeant(one) && Escapes(one, body));

    private static IEnumerable<IThrowOperation> Throws(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            if (child is IThrowOperation one)
                yield return one;
            foreach (var deeper in Throws(child))
                yield return deeper;
        }
    }

    /// <summary>What the author takes to be impossible may well end the process.</summary>
    private static bool IsMeant(IThrowOperation one) => Thrown(one)?.Name == "UnreachableException";

    private static bool Escapes(IThrowOperation one, IOperation body)
    {
        for (IOperation child = one; child != body && child.Parent is { } parent; child = parent)
        {
            if (parent is ITryOperation @try && @try.Body == child && @try.Catches.Any(clause => Catches(clause, Thrown(one))))
                return false;
        }
        return true;
    }

    /// <summary>Whether a clause takes such an exception, and keeps it.</summary>
    private static bool Catches(ICatchClauseOperation clause, ITypeSymbol? thrown) =>
        clause.Filter is null && IsBase(clause.ExceptionType, thrown) && !Throws(clause.Handler).Any(one => Escapes(one, clause.Handler));

    /// <summary>Of types that are not known it is taken to be so.</summary>
    private static bool IsBase(ITypeSymbol? caught, ITypeSymbol? thrown)
    {
        if (caught is null or { TypeKind: TypeKind.Error } || caught.SpecialType == SpecialType.System_Object || thrown is null or { TypeKind: TypeKind.Error })
            return true;
        for (ITypeSymbol? type = thrown; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, caught))
                return true;
        }
        return false;
    }

    private static ITypeSymbol? Thrown(IThrowOperation one) => one.Exception is { } exception ? Operations.Bare(exception).Type : null;
}
