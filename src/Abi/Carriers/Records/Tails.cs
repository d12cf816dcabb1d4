using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>Flexible array members, and arrays of size zero.</summary>
internal static class Tails
{
    /// <summary>The member; only bytes where C# has no type of the element's size on every target.</summary>
    public static TailMember Member(Field field, int index, ArrayType array, PerTarget<long> offset, CarrierMap carriers)
    {
        var element = carriers.Value(array.Element, offset.Targets) as Carrier;
        return new TailMember(field, index, element is { VariesInSize: false } ? element : null, offset);
    }
}
