namespace Interop.Generator.Messages;

/// <summary>The codes of messages, listed in docs/cli.md. They do not change; the first digit is the exit code.</summary>
internal static class MessageCodes
{
    /// <summary>Targets contradict each other about a declaration, or names clash.</summary>
    public const string Conflict = "INTEROP1001";

    /// <summary>A declaration cannot be bound, and <c>--strict</c> was given.</summary>
    public const string NotBound = "INTEROP1002";

    /// <summary>The command line or the configuration is wrong.</summary>
    public const string Usage = "INTEROP2001";

    /// <summary>pkg-config is missing, or does not know a package.</summary>
    public const string PkgConfig = "INTEROP2002";

    /// <summary>A header does not parse, or cannot be used.</summary>
    public const string Header = "INTEROP3001";

    /// <summary>A header is not found.</summary>
    public const string MissingHeader = "INTEROP3002";

    /// <summary>A target is left out because a header cannot be read for it.</summary>
    public const string LeftOut = "INTEROP3003";

    /// <summary>libclang is missing, too old or broken.</summary>
    public const string LibClang = "INTEROP4001";

    /// <summary>A file cannot be written.</summary>
    public const string Output = "INTEROP5001";

    /// <summary>The code of an error that has none of its own.</summary>
    public static string Of(ExitCode exitCode) => exitCode switch
    {
        ExitCode.Conflict => Conflict,
        ExitCode.Header => Header,
        ExitCode.LibClang => LibClang,
        ExitCode.Output => Output,
        _ => Usage,
    };
}
