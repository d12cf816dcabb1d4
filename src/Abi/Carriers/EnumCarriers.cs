using Interop.Abi.Layout;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>The C# type under an enumeration.</summary>
public static class EnumCarriers
{
    /// <summary>
    /// The integer of the width that C gives the enumeration on all of <paramref name="targets"/>. Where only the sign differs (clang
    /// and gcc choose unsigned when no constant is negative, Microsoft's compilers always int) it is <c>int</c> if every value fits.
    /// </summary>
    public static Mapping Underlying(EnumDecl @enum, TargetSet targets, CarrierMap carriers)
    {
        if (Scalars(@enum, targets, carriers.Source) is not { } shapes)
            return new NoCarrier(UnsupportedKind.Incomplete, $"{@enum.Id} is not declared on every target");
        if (carriers.Vocabulary.ByShape(shapes, carriers.Source.Targets) is { } carrier)
            return carrier;
        var size = shapes.First.Size;
        if (shapes.Groups.Any(group => group.Value.Size != size))
            return new NoCarrier(UnsupportedKind.TargetDependentScalar, $"{@enum.Id} has another width on other targets");
        var values = @enum.Constants.SelectMany(constant => constant.Value.Groups.Select(group => group.Value));
        return VaryingInteger.IntegerOf(size, values.All(value => value.FitsSigned(size * 8)));
    }

    /// <summary>
    /// The integer that the enumeration is on each target, where its width differs: Microsoft's compilers know no other than int's, gcc
    /// and clang have larger and packed ones. Null where one C# type has it.
    /// </summary>
    public static VaryingInteger? Varying(EnumDecl @enum, TargetSet targets, CarrierMap carriers) =>
        Scalars(@enum, targets, carriers.Source) is { } scalars && carriers.Vocabulary.ByShape(scalars, carriers.Source.Targets) is null && new VaryingInteger(scalars) is { VariesInSize: true } varying
            ? varying
            : null;

    private static PerTarget<NativeScalar>? Scalars(EnumDecl @enum, TargetSet targets, IDeclSource source)
    {
        var scalars = @enum.Underlying.Groups
            .SelectMany(group => group.Targets.Intersect(targets).Indices())
            .Select(target => (TargetSet.Of(target), NativeScalar.Of(@enum.Underlying[target], source.Targets[target].Facts)!.Value))
            .ToList();
        return scalars.Count == 0 ? null : PerTarget<NativeScalar>.From(scalars);
    }
}
