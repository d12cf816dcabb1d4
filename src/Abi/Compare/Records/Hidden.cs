using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>Differences that displace nothing, because padding has room for them.</summary>
internal static class Hidden
{
    private static readonly string[] Reserved = ["reserved", "pad", "unused", "spare", "dummy", "fill"];

    /// <summary>A width or count that differs, where padding hides it.</summary>
    public static Difference By(Difference difference, ManagedType type, NativeMember member, int target, RecordContext context) => new(
        difference.Kind == FindingKind.FieldWidth ? FindingKind.HiddenWidth : difference.Kind,
        IsSpare(type, member, target, context) ? FindingSeverity.Suggestion : FindingSeverity.Warning,
        difference.Detail + ", which moves no other field");

    /// <summary>
    /// Whether the bytes that one side alone has say nothing: those of a wider field that C# has set and C does not read; those of an
    /// enumeration, all constants of which fit into fewer. Where the machine is big-endian, the bytes that both have are not the low ones.
    /// </summary>
    private static bool IsSpare(ManagedType type, NativeMember member, int target, RecordContext context)
    {
        var at = context.Native.Targets[target];
        if (at.Facts.IsBigEndian || ManagedScalar.Of(type) is not { Class: ScalarClass.Integer } own || KnownLayouts.Of(type, at)?.Size is not { } size
            || context.Native.Scalar(member.Type, target) is not { Class: ScalarClass.Integer })
        {
            return false;
        }
        if (size > member.Size)
            return context.Memory == PairMemory.Given;
        var bits = (int)size * 8 - (own.IsSigned == true ? 1 : 0);
        return context.Native.Find(context.Native.Resolve(member.Type, target)) is EnumDecl @enum
            && @enum.Constants.All(constant => !constant.Value.TryGet(target, out var value) || (!value.IsNegative && value.FitsUnsigned(bits)));
    }

    /// <summary>A member for which there is no field, but padding.</summary>
    public static Difference Missing(NativeMember member) => new(
        FindingKind.RecordSize, FindingSeverity.Warning, $"lacks C's {member.Display} ({member.Type}) at byte {member.Offset}, where C# has padding");

    /// <summary>Whether a member's name says that nothing is in it.</summary>
    public static bool IsReserved(string name) => Reserved.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
