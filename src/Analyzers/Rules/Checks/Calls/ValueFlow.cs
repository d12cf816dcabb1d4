using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>Where a value goes: through conversions, choices and locals, to what takes it.</summary>
internal static class ValueFlow
{
    /// <summary>From how many locals to the next a value is followed.</summary>
    private const int MaxDepth = 3;

    /// <summary>Whether an operation gives on the value that it gets.</summary>
    public static bool Passes(IOperation operation) => operation is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation;

    /// <summary>The same, and whether it gives on a number that is made of it.</summary>
    public static bool PassesNumbers(IOperation operation) => Passes(operation) || operation is IBinaryOperation { Type.SpecialType: not SpecialType.System_Boolean } or IUnaryOperation;

    /// <summary>The argument, assignment, initializer or other operation that takes a value in the end; null where nothing does.</summary>
    public static IOperation? Taker(IOperation value, Func<IOperation, bool> passes)
    {
        for (var (child, parent) = (value, value.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalOperation choice && choice.Condition == child)
                return choice;
            if (!passes(parent))
                return parent;
        }
        return null;
    }

    /// <summary>All that take a value, directly or out of a local that holds nothing else.</summary>
    public static IEnumerable<IOperation> Takers(IOperation value, Func<IOperation, bool> passes) => Takers(value, passes, 0);

    /// <summary>What takes the value that a local gets where it is written; empty where it also gets others.</summary>
    public static IEnumerable<IOperation> TakersOf(ILocalSymbol local, IOperation written, Func<IOperation, bool> passes) =>
        Locals.Reads(local, written)?.SelectMany(read => Takers(read, passes, 1)) ?? [];

    private static IEnumerable<IOperation> Takers(IOperation value, Func<IOperation, bool> passes, int depth)
    {
        if (Taker(value, passes) is not { } taker)
            return [];
        return depth < MaxDepth && Locals.WrittenBy(taker) is { } local && Locals.Reads(local, taker) is { } reads
            ? reads.SelectMany(read => Takers(read, passes, depth + 1))
            : [taker];
    }
}
