using Interop.Generator.Emit.Dialects;
using Interop.Generator.Input;
using Interop.Generator.Passes.Naming;

namespace Interop.Generator;

/// <summary>All that <c>interop generate</c> was told, from the command line and the configuration together. Paths are full.</summary>
internal sealed record GenerateOptions
{
    /// <summary>The headers, as paths or as names to be found in the include folders.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>The folder from which the headers' paths are meant.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>The native library, as imports name it.</summary>
    public required string Library { get; init; }

    /// <summary>Other names of the library, for the manifest.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The library's version, for the manifest; or null.</summary>
    public string? LibraryVersion { get; init; }

    /// <summary>The namespace of the generated code.</summary>
    public required string Namespace { get; init; }

    /// <summary>The class of its functions and constants.</summary>
    public required string ClassName { get; init; }

    /// <summary>The kind of C# that is written.</summary>
    public Dialect Dialect { get; init; } = AllDialects.LibraryImport;

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility { get; init; } = "public";

    /// <summary>The folder that is written to.</summary>
    public required string Output { get; init; }

    /// <summary>The file of the manifest, or null for one beside the code.</summary>
    public string? Manifest { get; init; }

    /// <summary>The runtime identifiers to generate for; empty for the first rank.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Include folders.</summary>
    public IReadOnlyList<string> IncludeFolders { get; init; } = [];

    /// <summary>Macros to define.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Further arguments for clang, for every target.</summary>
    public IReadOnlyList<string> ClangArguments { get; init; } = [];

    /// <summary>The <c>compile_commands.json</c>, or its folder, that says how the build reads the headers; or null.</summary>
    public string? CompileCommands { get; init; }

    /// <summary>Arguments and sysroots of single targets, by runtime identifier.</summary>
    public IReadOnlyDictionary<string, TargetOptions> PerTarget { get; init; } = new Dictionary<string, TargetOptions>();

    /// <summary>Patterns of the headers that are the library's own; empty for the usual rule.</summary>
    public IReadOnlyList<string> OwnHeaders { get; init; } = [];

    /// <summary>Patterns of the declarations to bind; empty for all.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Patterns of the declarations to leave out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>C# names by C names.</summary>
    public IReadOnlyDictionary<string, string> Renames { get; init; } = new Dictionary<string, string>();

    /// <summary>How the other C# names are made of C's.</summary>
    public NamingPolicy Naming { get; init; } = NamingPolicy.None;

    /// <summary>Overloads of variadic functions, and prototypes of macros.</summary>
    public IReadOnlyList<Request> Requests { get; init; } = [];

    /// <summary>Patterns of the functions whose errno, or last error on Windows, is kept after the call.</summary>
    public IReadOnlyList<string> LastErrors { get; init; } = [];

    /// <summary>Patterns of the functions that get a C shim where nothing else can call them.</summary>
    public IReadOnlyList<string> Shims { get; init; } = [];

    /// <summary>The library that holds the C shims, or null for the library's name with <c>_shim</c>.</summary>
    public string? ShimLibrary { get; init; }

    /// <summary>The files that said some of this: the configuration, and those of packages.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The file that shall say what was read, or null.</summary>
    public Depfile? Depfile { get; init; }

    /// <summary>Whether anything unsupported is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>Where libclang is, or null to look for it.</summary>
    public string? LibClang { get; init; }
}
