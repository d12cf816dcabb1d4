using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>A C# type of a member's size and alignment, put in the place of a wrong field to see what else is wrong.</summary>
internal static class StandIn
{
    private static readonly PrimitiveKind[] Kinds = [PrimitiveKind.UInt128, PrimitiveKind.UInt64, PrimitiveKind.Double, PrimitiveKind.UInt32, PrimitiveKind.UInt16];

    /// <summary>The type. A group of bit-fields has all the room up to the next member.</summary>
    public static ManagedType Of(NativeMember member, long roomEnd, int target, NativeView native)
    {
        var size = member.Kind == NativeMemberKind.Bits ? roomEnd - member.Offset : member.Size;
        var alignment = member.Kind == NativeMemberKind.Bits ? Divisor(member.Offset) : NativeAlignments.Of(member.Type, target, native) ?? Divisor(member.Offset);
        foreach (var kind in Kinds)
        {
            var primitive = new ManagedPrimitive(kind);
            if (KnownLayouts.Of(primitive, native.Targets[target]) is { } layout && layout.Alignment <= alignment && layout.Size <= size)
                return new ManagedStruct("", ManagedLayoutKind.Sequential, 0, size, new EquatableArray<ManagedField>(new ManagedField("", primitive)));
        }
        return new ManagedInlineArray(new ManagedPrimitive(PrimitiveKind.Byte), Math.Max(1, size));
    }

    private static long Divisor(long offset) => offset % 4 == 0 ? 4 : offset % 2 == 0 ? 2 : 1;
}
