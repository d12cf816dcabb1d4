namespace Interop.Abi.Manifest;

/// <summary>The version of the manifest's format, and the names of its sections in the order in which they stand.</summary>
public static class ManifestFormat
{
    /// <summary>The version that this code writes. It reads this and every older one.</summary>
    public const int Version = 1;

    /// <summary>What manifests are called: <c>NAME.abi.json</c>.</summary>
    public const string FileSuffix = ".abi.json";

    /// <summary>The section of functions.</summary>
    public const string Functions = "functions";
    internal const string Records = "records";
    internal const string Opaques = "opaques";
    /// <summary>The section of enumerations.</summary>
    public const string Enums = "enums";
    internal const string Aliases = "aliases";
    internal const string Variables = "variables";
    internal const string Constants = "constants";
    internal const string Macros = "macros";
}
