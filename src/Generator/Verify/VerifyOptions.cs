using Interop.Generator.Input;

namespace Interop.Generator.Verify;

/// <summary>What a run of <c>interop verify</c> is to do; all paths are full.</summary>
internal sealed record VerifyOptions
{
    /// <summary>The manifest.</summary>
    public required string Manifest { get; init; }

    /// <summary>The folder in which headers are looked for first.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>The headers to include, as paths or names; empty for those of the manifest.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The runtime identifiers to ask for; empty for all of the manifest.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The compilers' commands by runtime identifier, where the usual ones are not meant.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Compilers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The libraries whose exports are checked.</summary>
    public IReadOnlyList<string> Libraries { get; init; } = [];

    /// <summary>Include folders.</summary>
    public IReadOnlyList<string> IncludeFolders { get; init; } = [];

    /// <summary>Macros to define.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Further arguments for every compiler.</summary>
    public IReadOnlyList<string> CompilerArguments { get; init; } = [];

    /// <summary>Arguments and sysroots of single targets, by runtime identifier.</summary>
    public IReadOnlyDictionary<string, TargetOptions> PerTarget { get; init; } = new Dictionary<string, TargetOptions>();

    /// <summary>The folder in which the C files are left, or null.</summary>
    public string? Keep { get; init; }

    /// <summary>Whether a target that cannot be asked is an error.</summary>
    public bool Strict { get; init; }
}
