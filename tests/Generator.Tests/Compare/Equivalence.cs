using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.Tests.Compare;

/// <summary>Mistakes that are none: C sees the same, or what differs is nothing that C# must have.</summary>
internal static class Equivalence
{
    /// <summary>Why a mutation does no harm, or null.</summary>
    public static string? WhyHarmless(Mutation mutation, ManagedStruct right, RecordDecl record, AbiModule module)
    {
        if (mutation.Kind is "pack" or "width" && record.Layout.Targets.Indices().All(target => IsSame(mutation.Type, right, module.Targets[target])))
            return "laid out alike on every target";
        if (mutation.Kind == "width" && mutation.Place == "_storage")
            return "a struct of mere bytes may have more of them";
        var place = right.Fields.ToList().FindIndex(field => field.Name == mutation.Place);
        if (mutation.Kind == "swap" && IsPadding(mutation.Place) && IsPadding(right.Fields[place - 1].Name))
            return "padding in the place of padding";
        if (mutation.Kind != "drop")
            return null;
        if (place + 1 < right.Fields.Count && IsPadding(right.Fields[place + 1].Name)
            && module.Targets.All(target => ManagedLayout.Of(right.Fields[place + 1].Type, target) == ManagedLayout.Of(right.Fields[place].Type, target)))
            return "what is padding by its name takes its place, and displaces nothing";
        if (record.Tag == RecordTag.Union)
            return "a union need not have all members";
        if (mutation.Place is "_align" || mutation.Place.StartsWith("_bits", StringComparison.Ordinal) && right.Layout == ManagedLayoutKind.Explicit)
            return "the generator's own storage, which other fields cover";
        if (IsPadding(mutation.Place))
            return "padding by its name";
        if (right.Fields[^1].Name == mutation.Place && right.Fields[^1].Type is ManagedInlineArray { Count: 1 })
            return "an array of one at the end";
        return null;
    }

    private static bool IsPadding(string name) =>
        new[] { "pad", "reserved", "spare", "unused", "dummy" }.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsSame(ManagedStruct left, ManagedStruct right, Abi.Targets.Target target)
    {
        var (one, other) = (ManagedLayout.Of(left, target), ManagedLayout.Of(right, target));
        return one.Size == other.Size && one.Offsets == other.Offsets
            && left.Fields.Zip(right.Fields).All(pair => ManagedLayout.Of(pair.First.Type, target).Size == ManagedLayout.Of(pair.Second.Type, target).Size);
    }
}
