namespace Interop.Generator.Init;

/// <summary>What was found out of a library, for an <c>interop.json</c>. Paths are full, or names to be found in include folders.</summary>
internal sealed record Draft
{
    /// <summary>The native library, as imports name it.</summary>
    public required string Library { get; init; }

    /// <summary>The name from which that of the namespace is made.</summary>
    public required string Title { get; init; }

    /// <summary>The library's version, where a build tells it; or null.</summary>
    public string? Version { get; init; }

    /// <summary>The headers.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>The pkg-config package that says where they are, or null.</summary>
    public string? PkgConfig { get; init; }

    /// <summary>Include folders.</summary>
    public IReadOnlyList<string> IncludeFolders { get; init; } = [];

    /// <summary>Macros to define.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Further arguments for clang.</summary>
    public IReadOnlyList<string> ClangArguments { get; init; } = [];
}

/// <summary>What the user says, which goes before what is found out.</summary>
/// <param name="Library">The native library; or null.</param>
/// <param name="Headers">The headers; empty for those that are found.</param>
/// <param name="IncludeFolders">Further include folders, as full paths.</param>
/// <param name="Defines">Further macros.</param>
internal sealed record Wishes(string? Library, IReadOnlyList<string> Headers, IReadOnlyList<string> IncludeFolders, IReadOnlyList<string> Defines);
