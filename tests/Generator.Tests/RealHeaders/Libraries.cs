using System.Collections.Concurrent;
using Interop.Abi.Targets;
using Interop.Generator.Input;
using Interop.Testing;

namespace Interop.Generator.Tests.RealHeaders;

/// <summary>A real library's headers, from its Debian package.</summary>
/// <param name="Name">The library, as imports name it.</param>
/// <param name="Header">The header, as an include names it.</param>
/// <param name="IncludeFolder">A folder that it is in, or null for the system's.</param>
internal sealed record RealLibrary(string Name, string Header, string? IncludeFolder = null)
{
    private static readonly ConcurrentDictionary<string, Lazy<Generated>> Results = new(StringComparer.Ordinal);

    /// <summary>The libraries that must parse for all targets of the first rank.</summary>
    public static IReadOnlyList<RealLibrary> All { get; } =
    [
        new("sqlite3", "sqlite3.h"),
        new("z", "zlib.h"),
        new("curl", "curl/curl.h"),
        new("git2", "git2.h"),
        // Its constants of Linux are those that glibc declares only for its own extensions.
        new("uv", "uv.h") { ForCompilers = ["-D_GNU_SOURCE"] },
        // Debian configured these headers for Linux; SDL's own configuration for Windows says the same of the C library.
        new("SDL2", "SDL2/SDL.h")
        {
            // Debian's configuration is that of x86 on every architecture.
            ForCompilers = ["-DSDL_DISABLE_IMMINTRIN_H"],
            OnWindows = ["-DSDL_config_h_", "-DSTDC_HEADERS=1", "-DHAVE_STDDEF_H=1", "-DHAVE_STDARG_H=1", "-DHAVE_STDINT_H=1"],
        },
        new("lz4", "lz4.h"),
        new("zstd", "zstd.h"),
        new("clang", "clang-c/Index.h", "/usr/lib/llvm-19/include"),
    ];

    /// <summary>Arguments for the compilers that confirm it.</summary>
    public string[] ForCompilers { get; init; } = [];

    /// <summary>Arguments for clang on Windows.</summary>
    public string[] OnWindows { get; init; } = [];

    /// <summary>What the generator makes of it; once for all tests.</summary>
    public Generated Generate() => Results.GetOrAdd(Name, _ => new Lazy<Generated>(() => Pipeline.Run(Options, new Progress<Target>(), default))).Value;

    /// <summary>The options that generate it.</summary>
    public GenerateOptions Options => new()
    {
        Headers = [Header],
        BaseFolder = Repository.Root,
        Library = Name,
        Namespace = "Real." + char.ToUpperInvariant(Name[0]) + Name[1..],
        ClassName = "NativeMethods",
        Output = Repository.Root,
        IncludeFolders = IncludeFolder is null ? [] : [IncludeFolder],
        PerTarget = KnownTargets.All.Where(target => target.Os == TargetOs.Windows).ToDictionary(target => target.Rid, _ => new TargetOptions(OnWindows, null)),
    };

    /// <summary>The one of that name.</summary>
    public static RealLibrary Find(string name) => All.Single(library => library.Name == name);
}
