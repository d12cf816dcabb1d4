using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers;

/// <summary>The prototype, not variadic, through which .NET calls a variadic function on one target; or the reason why there is none.</summary>
/// <param name="Slots">Its parameters.</param>
/// <param name="ResultIsBits">Whether it returns the bits of a floating-point number as an integer.</param>
public sealed record VariadicPlan(EquatableArray<VariadicSlot> Slots, bool ResultIsBits)
{
    /// <summary>The number of registers that carry integers, and of 8-byte words that ELFv2's caller need not provide memory for.</summary>
    private const int RegisterCount = 8;

    private VariadicPlan(string why)
        : this(default, false) => Why = why;

    /// <summary>Why there is none, or null.</summary>
    public string? Why { get; }

    /// <summary>Makes the plan.</summary>
    /// <param name="signature">The carriers of the result and of all arguments, promoted (C17 6.5.2.2).</param>
    /// <param name="fixedCount">How many of them stand before the <c>...</c>.</param>
    /// <param name="target">The target.</param>
    public static VariadicPlan Of(Signature signature, int fixedCount, Target target)
    {
        if (VariadicRules.Of(target) is not { } rules)
            return new VariadicPlan("how variable arguments travel is not known");
        if (signature.Parameters.Concat(signature.Return is { } result ? [result] : []).Any(carrier => carrier.Type is not ManagedPrimitive))
            return new VariadicPlan("records by value travel otherwise in variadic functions");
        var kinds = signature.Parameters.Map(carrier => ((ManagedPrimitive)carrier.Type).Kind);
        if (kinds.Skip(fixedCount).Any(kind => ManagedLayout.Of(new ManagedPrimitive(kind), target).Size < sizeof(int)))
            return new VariadicPlan("an argument is narrower than int, and is not promoted");
        if (rules.Variable == FloatRule.OnlyC && kinds.Skip(fixedCount).Any(IsFloating))
            return new VariadicPlan("a floating-point number is found only if the caller sets the register AL, which C# cannot");
        if (rules.Place == VariadicPlace.Stack && !FitsRegisters(kinds.Take(fixedCount)))
            return new VariadicPlan("the parameters before the variable arguments do not fit into registers");
        var slots = kinds.Select((kind, i) => Slot(i, kind, i < fixedCount ? rules.Fixed : rules.Variable)).ToList();
        return new VariadicPlan(Place(slots, kinds, fixedCount, rules.Place, target), rules.Result == FloatRule.Bits && signature.Return is { } floating && IsFloating(((ManagedPrimitive)floating.Type).Kind));
    }

    private static VariadicSlot Slot(int index, PrimitiveKind kind, FloatRule rule) =>
        new PassedSlot(index, rule == FloatRule.Bits && IsFloating(kind) ? Passing.Bits : Passing.AsIs);

    private static EquatableArray<VariadicSlot> Place(List<VariadicSlot> slots, EquatableArray<PrimitiveKind> kinds, int fixedCount, VariadicPlace place, Target target)
    {
        var named = slots.Take(fixedCount);
        switch (place)
        {
            case VariadicPlace.Stack when slots.Count > fixedCount:
                var padding = RegisterCount - kinds.Take(fixedCount).Count(kind => !IsFloating(kind));
                var stacked = Enumerable.Range(fixedCount, slots.Count - fixedCount).Select(i => (VariadicSlot)new PassedSlot(i, Passing.EightBytes));
                return named.Concat(Padding(padding)).Concat(stacked).ToEquatableArray();
            case VariadicPlace.SaveArea:
                return slots.Concat(Padding(RegisterCount + 1 - slots.Count)).ToEquatableArray();
            case VariadicPlace.Buffer:
                return named.Append(Buffer(kinds, fixedCount, target)).ToEquatableArray();
            default:
                return slots.ToEquatableArray();
        }
    }

    private static BufferSlot Buffer(EquatableArray<PrimitiveKind> kinds, int fixedCount, Target target)
    {
        var offsets = new List<int>();
        var end = 0;
        foreach (var kind in kinds.Skip(fixedCount))
        {
            var size = (int)ManagedLayout.Of(new ManagedPrimitive(kind), target).Size;
            offsets.Add((end + size - 1) / size * size);
            end = offsets[offsets.Count - 1] + size;
        }
        return new BufferSlot(fixedCount, offsets.ToEquatableArray(), end);
    }

    private static IEnumerable<VariadicSlot> Padding(int count) => Enumerable.Repeat((VariadicSlot)new PaddingSlot(), Math.Max(count, 0));

    private static bool FitsRegisters(IEnumerable<PrimitiveKind> kinds)
    {
        var floating = kinds.Count(IsFloating);
        return floating <= RegisterCount && kinds.Count() - floating <= RegisterCount;
    }

    private static bool IsFloating(PrimitiveKind kind) => kind is PrimitiveKind.Half or PrimitiveKind.Single or PrimitiveKind.Double;
}

/// <summary>A parameter of the prototype.</summary>
public abstract record VariadicSlot;

/// <summary>Takes an argument.</summary>
/// <param name="Index">Which.</param>
/// <param name="How">How.</param>
public sealed record PassedSlot(int Index, Passing How) : VariadicSlot;

/// <summary>An 8-byte integer that nobody reads.</summary>
public sealed record PaddingSlot : VariadicSlot;

/// <summary>A pointer to memory, aligned to 8 bytes, that holds the variable arguments; null where there are none.</summary>
/// <param name="First">The first argument in it; the others follow.</param>
/// <param name="Offsets">The offset of each in bytes.</param>
/// <param name="Size">The number of bytes.</param>
public sealed record BufferSlot(int First, EquatableArray<int> Offsets, int Size) : VariadicSlot;

/// <summary>How a parameter takes an argument.</summary>
public enum Passing
{
    /// <summary>In its own type.</summary>
    AsIs,

    /// <summary>A floating-point number as the integer of its bits.</summary>
    Bits,

    /// <summary>As an 8-byte integer: of its bits, or extended.</summary>
    EightBytes,
}
