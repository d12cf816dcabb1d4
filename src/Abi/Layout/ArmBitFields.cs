using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>
/// Records that GCC and Clang pass in other registers on 32-bit Arm. AAPCS32 (6.5, B.5 and C.3) begins at an even register what has a natural
/// alignment of 8 bytes, and that of a record is its members'. Since 9.1, GCC has that of a bit-field's declared type (PR 88469,
/// arm_needs_doubleword_align in arm.cc), packed or not, if it is a member of the record itself; Clang has what is left of it
/// (ARMABIInfo::classifyArgumentType). Results have an address, or one register.
/// </summary>
/// <remarks>
/// Held against both compilers with 30 records. What is aligned to 8 bytes is the same to both, but for a packed record that an attribute
/// aligns so, which the model does not tell from others; neither does it tell a typedef that takes alignment from its integer.
/// </remarks>
public static class ArmBitFields
{
    private const int Doubleword = 8;

    /// <summary>A sentence's end: how it travels.</summary>
    public const string Ways = "from an even register on by gcc's reading of the ABI, and from any by clang's,";

    /// <summary>Whether the record is one of them. Android's NDK has Clang alone.</summary>
    /// <param name="record">The record.</param>
    /// <param name="target">The target's index.</param>
    /// <param name="at">The target.</param>
    /// <param name="scalars">The scalar that a type is there.</param>
    public static bool AreReadInTwoWays(RecordDecl record, int target, Target at, Func<CType, NativeScalar?> scalars) =>
        at is { Architecture: TargetArchitecture.Arm, Os: TargetOs.Linux or TargetOs.LinuxMusl }
        && record.Layout.TryGet(target, out var layout) && layout!.Alignment < Doubleword
        && record.Fields.TryGet(target, out var fields)
        && fields.Any(field => field.BitWidth is not null && scalars(field.Type) is { Size: Doubleword });
}
