namespace Interop.Generator;

/// <summary>What the command tells its caller. Documented in docs/cli.md and in <c>--help</c>.</summary>
public enum ExitCode
{
    /// <summary>Everything was bound, or reported with its reason.</summary>
    Success = 0,

    /// <summary>Targets contradict each other, or something is unsupported and <c>--strict</c> was given.</summary>
    Conflict = 1,

    /// <summary>The command line or the configuration is wrong.</summary>
    Usage = 2,

    /// <summary>A header cannot be read, or does not parse.</summary>
    Header = 3,

    /// <summary>libclang is missing, too old, or broken.</summary>
    LibClang = 4,

    /// <summary>The output cannot be written.</summary>
    Output = 5,

    /// <summary>The user stopped it.</summary>
    Cancelled = 130,
}
