namespace Interop.Generator.TestKit;

/// <summary>What a run of <c>interop test-kit</c> is to do; all paths are full.</summary>
internal sealed record TestKitOptions
{
    /// <summary>The manifest.</summary>
    public required string Manifest { get; init; }

    /// <summary>The folder with the generated bindings.</summary>
    public required string Bindings { get; init; }

    /// <summary>The folder to write the kit to.</summary>
    public required string Output { get; init; }

    /// <summary>The folder in which headers are looked for first.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>The headers to include, as paths or names; empty for those of the manifest.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Include folders.</summary>
    public IReadOnlyList<string> IncludeFolders { get; init; } = [];

    /// <summary>Macros to define.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Further arguments for every compiler.</summary>
    public IReadOnlyList<string> CompilerArguments { get; init; } = [];

    /// <summary>Further arguments of single targets, by runtime identifier.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> PerTarget { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
