using Interop.Generator.Input;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Variadics;

/// <summary>Overloads and shims of real libraries: built as a user builds them, for other machines too, and called from C#.</summary>
public sealed class RealShimTests
{
    private const string Sdl =
        """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using static Real.NativeMethods;
        namespace Real;
        public static unsafe class Calls
        {
            public static List<string> Run()
            {
                var failures = new List<string>();
                if (SDL_BUTTON(3) != 4) failures.Add("SDL_BUTTON");
                if (SDL_SwapFloat(1.0f) == 1.0f) failures.Add("SDL_SwapFloat");
                var point = new SDL_Point { x = 3, y = 4 };
                var rect = new SDL_Rect { x = 0, y = 0, w = 5, h = 5 };
                if (SDL_PointInRect(&point, &rect) != SDL_bool.SDL_TRUE) failures.Add("SDL_PointInRect");
                rect.w = 2;
                if (SDL_PointInRect(&point, &rect) != SDL_bool.SDL_FALSE) failures.Add("SDL_PointInRect outside");
                var text = stackalloc byte[64];
                fixed (byte* format = "%d %.2f %s"u8, word = "end"u8)
                {
                    if (SDL_snprintf(text, 64, format, -7, 2.5, word) != 11 || System.Text.Encoding.ASCII.GetString(text, 11) != "-7 2.50 end") failures.Add("SDL_snprintf");
                }
                return failures;
            }
        }
        """;

    private const string Sqlite =
        """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using System.Runtime.InteropServices;
        using static Real.NativeMethods;
        namespace Real;
        public static unsafe class Calls
        {
            public static List<string> Run()
            {
                var failures = new List<string>();
                fixed (byte* format = "%lld|%q|%d"u8, value = "it's"u8)
                {
                    var text = sqlite3_mprintf(format, 1L << 40, value, -3);
                    if (Marshal.PtrToStringUTF8((nint)text) != "1099511627776|it''s|-3") failures.Add("sqlite3_mprintf: " + Marshal.PtrToStringUTF8((nint)text));
                    sqlite3_free(text);
                }
                fixed (byte* format = "%.3f %d"u8)
                {
                    var text = sqlite3_mprintf(format, 0.125, 9);
                    if (Marshal.PtrToStringUTF8((nint)text) != "0.125 9") failures.Add("sqlite3_mprintf with a double: " + Marshal.PtrToStringUTF8((nint)text));
                    sqlite3_free(text);
                }
                return failures;
            }
        }
        """;

    public static TheoryData<string, string, string, string[]> Libraries => new()
    {
        { "SDL2", "SDL2/SDL.h", Sdl, ["SDL_snprintf=int, double, const char *"] },
        { "sqlite3", "sqlite3.h", Sqlite, ["sqlite3_mprintf=sqlite3_int64, const char *, int", "sqlite3_mprintf=double, int"] },
    };

    [NeedsTheory("/usr/include/SDL2/SDL.h", "libsdl2-dev")]
    [MemberData(nameof(Libraries))]
    public void Are_built_and_called(string library, string header, string harness, string[] overloads)
    {
        using var folder = new TemporaryFolder();
        var generated = Generate(folder, library, header, overloads);
        var shim = ShimLibrary.Build(ShimLibrary.Write(generated, folder.Path), folder.At("build"));
        Assert.Empty(ShimLibrary.Run(generated, "Real", harness, new Dictionary<string, string> { [library] = $"lib{library}.so", [library + "_shim"] = shim }));
    }

    /// <summary>The C of the shims is accepted by the compilers of other targets, whose headers are their own and ours.</summary>
    [NeedsTheory("/usr/include/SDL2/SDL.h", "libsdl2-dev")]
    [InlineData("sqlite3", "sqlite3.h", "aarch64-linux-gnu-gcc")]
    [InlineData("sqlite3", "sqlite3.h", "arm-linux-gnueabihf-gcc")]
    [InlineData("sqlite3", "sqlite3.h", "x86_64-w64-mingw32-gcc")]
    [InlineData("sqlite3", "sqlite3.h", "i686-w64-mingw32-gcc")]
    [InlineData("zlib", "zlib.h", "aarch64-linux-gnu-gcc")]
    [InlineData("zlib", "zlib.h", "x86_64-w64-mingw32-gcc")]
    public void Compile_for_other_targets(string library, string header, string compiler)
    {
        using var folder = new TemporaryFolder();
        var generated = Generate(folder, library, header, library == "zlib" ? ["gzprintf=double"] : ["sqlite3_mprintf=double, int", "sqlite3_config=struct sqlite3_mem_methods"]);
        var source = Path.Combine(ShimLibrary.Write(generated, folder.Path), library + ".shim.c");
        foreach (var name in new[] { header, "zconf.h" })
            File.Copy(Path.Combine(File.Exists("/usr/include/" + name) ? "/usr/include" : "/usr/include/x86_64-linux-gnu", name), folder.At(name), overwrite: true);
        var result = Command.Run(compiler, ["-Wall", "-Wextra", "-Werror", "-I" + folder.Path, "-c", "-o", folder.At("shim.o"), source]);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("interop_shim_", Command.Run("nm", [folder.At("shim.o")]).Output, StringComparison.Ordinal);
    }

    private static Generated Generate(TemporaryFolder folder, string library, string header, string[] overloads) => Pipeline.Run(
        new GenerateOptions
        {
            Headers = [header],
            BaseFolder = folder.Path,
            Library = library,
            Namespace = "Real",
            ClassName = "NativeMethods",
            Output = folder.Path,
            Targets = ["linux-x64", "linux-arm64", "linux-arm", .. library == "SDL2" ? Array.Empty<string>() : ["win-x64", "win-x86"]],
            Defines = library == "SDL2" ? ["SDL_DISABLE_IMMINTRIN_H"] : [],
            Requests =
            [
                .. overloads.Select(VariadicRequest.Parse),
                .. library == "SDL2" ? [MacroRequest.Parse("Uint32 SDL_BUTTON(int x)")] : library == "zlib" ? [MacroRequest.Parse("int deflateInit(z_streamp stream, int level)")] : Array.Empty<Request>(),
            ],
            Shims = ["*"],
        },
        new Progress<Abi.Targets.Target>(),
        default);
}
