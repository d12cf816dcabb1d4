using Interop.Abi.Layout;

namespace Interop.Abi.Compare.Records;

/// <summary>Both sides on one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Layout">The C# struct's layout.</param>
/// <param name="Sizes">The size in bytes of each of its fields.</param>
/// <param name="NativeSize">The record's size in bytes.</param>
/// <param name="Members">The record's members with bytes, in order.</param>
internal sealed record Side(int Target, ManagedLayout Layout, IReadOnlyList<long> Sizes, long NativeSize, IReadOnlyList<NativeMember> Members)
{
    /// <summary>Where the bytes of a member and the padding behind it end.</summary>
    public long RoomEnd(int member)
    {
        for (var i = member + 1; i < Members.Count; i++)
        {
            if (Members[i].Offset > Members[member].Offset)
                return Members[i].Offset;
        }
        return NativeSize;
    }

    /// <summary>Where a field ends.</summary>
    public long FieldEnd(int field) => Layout.Offsets[field] + Sizes[field];
}
