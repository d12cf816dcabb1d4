using Interop.Abi.Carriers;
using Interop.Abi.Compare.Records;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>Holds a C# enumeration against one of C: its width on each target, and the values of members of one name.</summary>
public static class EnumComparer
{
    /// <summary>The differences on <paramref name="targets"/> on which C has the enumeration.</summary>
    /// <param name="managed">The C# enumeration.</param>
    /// <param name="enum">C's.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="native">The native side.</param>
    /// <param name="trust">How it is known that the one stands for the other: where only their names say so, most members must too.</param>
    public static IEnumerable<Finding> Compare(
        ManagedEnum managed, EnumDecl @enum, TargetSet targets, NativeView native, PairTrust trust = PairTrust.Signature)
    {
        var on = targets.Intersect(@enum.Underlying.Targets).Intersect(TargetSet.First(native.Targets.Count));
        if (on.IsEmpty || @enum.Unsupported is { Kind: UnsupportedKind.Conflict })
            return [];
        var names = EnumNames.Match(managed, @enum);
        if (trust == PairTrust.Name && names.Matches.Count * 2 < managed.Members.Count)
            return [];
        var notes = new Notes(native);
        foreach (var target in on.Indices())
            CompareWidth(managed, @enum, on, target, native, notes);
        new EnumValues(managed, @enum, on, native, notes).Compare(names, trust);
        return notes.Findings(on);
    }

    private static void CompareWidth(ManagedEnum managed, EnumDecl @enum, TargetSet targets, int target, NativeView native, Notes notes)
    {
        if (NativeScalar.Of(@enum.Underlying[target], native.Targets[target].Facts) is not { } scalar
            || KnownLayouts.Of(managed, native.Targets[target]) is not { } layout)
        {
            return;
        }
        var bits = (int)layout.Size * 8;
        var values = @enum.Constants.Where(constant => constant.Value.Targets.Contains(target)).Select(constant => constant.Value[target]).ToList();
        if (layout.Size != scalar.Size)
        {
            var isSufficient = values.TrueForAll(value => value.FitsSigned(bits) || value.FitsUnsigned(bits));
            var severity = layout.Size > scalar.Size ? FindingSeverity.Warning : isSufficient ? FindingSeverity.Suggestion : FindingSeverity.Error;
            Note(FindingKind.EnumWidth, severity, Difference.Widths(layout.Size, scalar.Size));
        }
        else if (ManagedScalar.Of(new ManagedPrimitive(managed.Underlying)) is { IsSigned: { } isSigned } && isSigned != scalar.IsSigned
            && !values.TrueForAll(value => isSigned ? value.FitsSigned(bits) : value.FitsUnsigned(bits)))
        {
            Note(FindingKind.Sign, FindingSeverity.Suggestion, $"{(isSigned ? "signed" : "unsigned")} for C's {scalar}");
        }

        void Note(FindingKind kind, FindingSeverity severity, string detail) => notes.Add(
            new FindingPlace(DeclarationPart.Name), target, new Difference(kind, severity, detail), PrimitiveName.Of(managed.Underlying),
            BuiltinTypes.Name(@enum.Underlying[target]), Remedy(@enum, targets, native));
    }

    private static Remedy? Remedy(EnumDecl @enum, TargetSet targets, NativeView native) =>
        EnumCarriers.Underlying(@enum, targets, native.Carriers) is Carrier { Type: ManagedPrimitive } carrier ? new Remedy(RemedyKind.EnumBase, carrier.CSharp) : null;
}
