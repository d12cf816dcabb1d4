namespace Interop.Abi.Compare.Records;

/// <summary>Differences that displace nothing, because padding has room for them.</summary>
internal static class Hidden
{
    private static readonly string[] Reserved = ["reserved", "pad", "unused", "spare", "dummy", "fill"];

    /// <summary>A width or count that differs, where padding hides it.</summary>
    public static Difference By(Difference difference) => new(
        difference.Kind == FindingKind.FieldWidth ? FindingKind.HiddenWidth : difference.Kind,
        FindingSeverity.Warning,
        difference.Detail + ", which moves no other field");

    /// <summary>A member for which there is no field, but padding.</summary>
    public static Difference Missing(NativeMember member) => new(
        FindingKind.RecordSize, FindingSeverity.Warning, $"lacks C's {member.Display} ({member.Type}) at byte {member.Offset}, where C# has padding");

    /// <summary>Whether a member's name says that nothing is in it.</summary>
    public static bool IsReserved(string name) => Reserved.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
