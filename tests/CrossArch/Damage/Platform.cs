namespace Interop.CrossArch.Damage;

/// <summary>What C makes of its types where this runs.</summary>
internal static class Platform
{
    /// <summary>Divided by 8 it has 0xFFFFFFFF in the lower half and more above.</summary>
    public const ulong Dirty = 0x11A2B3C7FFFFFFF8;

    /// <summary>Whether C's long has 4 bytes.</summary>
    public static bool HasNarrowLong => IsWindows || IntPtr.Size == 4;

    public static bool IsWindows => Environment.OSVersion.Platform == PlatformID.Win32NT;
}
