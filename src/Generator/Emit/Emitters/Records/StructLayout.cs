using Interop.Abi.Managed;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>The <c>StructLayout</c> attribute.</summary>
internal static class StructLayout
{
    /// <summary>The attribute, or null where C#'s default is right.</summary>
    public static string? Attribute(ManagedStruct type)
    {
        var arguments = type.Layout == ManagedLayoutKind.Explicit ? "LayoutKind.Explicit" : "LayoutKind.Sequential";
        if (type.Pack != 0)
            arguments += $", Pack = {type.Pack}";
        if (type.Size != 0)
            arguments += $", Size = {type.Size}";
        return arguments == "LayoutKind.Sequential" ? null : $"[StructLayout({arguments})]";
    }
}
