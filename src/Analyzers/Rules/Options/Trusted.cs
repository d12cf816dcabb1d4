using Interop.Abi.Managed;

namespace Interop.Analyzers;

/// <summary>Types that the user vouches for are not compared.</summary>
internal static class Trusted
{
    /// <summary>The function, with nothing known of what has such a type.</summary>
    public static ManagedFunction Without(ManagedFunction managed, InteropOptions options) => options.TrustedTypes.IsEmpty
        ? managed
        : managed with { Signature = managed.Signature with { Return = Blank(managed.Signature.Return, options), Parameters = managed.Signature.Parameters.Map(value => Blank(value, options)) } };

    private static ManagedValue Blank(ManagedValue value, InteropOptions options)
    {
        var name = value.Display.Substring(value.Display.LastIndexOf(' ') + 1);
        return options.TrustedTypes.Contains(name) ? value with { Type = null } : value;
    }
}
