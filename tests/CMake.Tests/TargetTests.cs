using System.Text.Json;
using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary>What bindings take from a target, and from the platform that is built for.</summary>
public sealed class TargetTests : IDisposable
{
    private readonly Shapes _shapes = new();

    public void Dispose() => _shapes.Dispose();

    [NeedsFact("ninja", "ninja-build")]
    public void The_target_says_folders_definitions_and_the_name_of_the_library()
    {
        var build = _shapes.Configure("build", "-G", "Ninja");
        build.Run();
        var run = Assert.Single(_shapes.Generator.Runs);
        Assert.Contains("--library shapes ", run, StringComparison.Ordinal);
        Assert.Contains($"-I {_shapes.At("include")} -I {_shapes.At("base")} ", run, StringComparison.Ordinal);
        Assert.Contains("-D SHAPES_NAME=\"two words\" -D SHAPES_WIDE", run, StringComparison.Ordinal);
        var code = string.Concat(Directory.GetFiles(build.At("the bindings"), "*.g.cs").Select(File.ReadAllText));
        Assert.Contains("namespace Acme.Shapes", code, StringComparison.Ordinal);
        Assert.Contains("LibraryImport(\"shapes\")", code, StringComparison.Ordinal);
        Assert.Contains("\"two words\"u8", code, StringComparison.Ordinal);
        // The definition that the library alone is compiled with makes its struct: 'long', and not 'short'.
        Assert.Contains("CLong x;", code, StringComparison.Ordinal);
    }

    [NeedsFact("ninja", "ninja-build")]
    public void Only_the_interface_is_taken_if_that_is_wished()
    {
        Replace("CMakeLists.txt", "OUTPUT \"the bindings\"", "OUTPUT \"the bindings\" INTERFACE_ONLY TARGETS linux-x64 win-x64 ARGS --strip-prefix shapes_ -- -fshort-enums");
        var build = _shapes.Configure("build", "-G", "Ninja");
        build.Run("--target", "shapes_library_bindings");
        var run = Assert.Single(_shapes.Generator.Runs);
        Assert.DoesNotContain("SHAPES_WIDE", run, StringComparison.Ordinal);
        Assert.Contains("--target linux-x64 --target win-x64", run, StringComparison.Ordinal);
        Assert.EndsWith("--strip-prefix shapes_ -- -fshort-enums", run, StringComparison.Ordinal);
        Assert.Equal(["linux-x64", "win-x64"], Rids(build));
    }

    /// <summary>A library of the system, one whose headers the target lists, and one whose header the build itself makes.</summary>
    [NeedsFact("/usr/include/zlib.h", "zlib1g-dev ninja-build")]
    public void Other_kinds_of_targets()
    {
        File.AppendAllText(_shapes.At("CMakeLists.txt"), """

            find_package(ZLIB REQUIRED)
            interop_add_bindings(TARGET ZLIB::ZLIB HEADERS zlib.h LIBRARY z OUTPUT zlib)

            add_library(listed STATIC src/shapes.c)
            target_link_libraries(listed PRIVATE base)
            target_compile_options(listed PRIVATE -DLISTED=1 -fshort-enums "-I${CMAKE_CURRENT_SOURCE_DIR}/include")
            set_target_properties(listed PROPERTIES PUBLIC_HEADER "include/shapes.h;include/unrelated.h")
            interop_add_bindings(TARGET listed EMIT dllimport CLASS Native MANIFEST listed.json NAME bindings_of_listed)

            add_custom_command(OUTPUT made.h COMMAND ${CMAKE_COMMAND} -E copy "${CMAKE_CURRENT_SOURCE_DIR}/include/unrelated.h" made.h DEPENDS include/unrelated.h)
            add_library(made INTERFACE)
            interop_add_bindings(TARGET made HEADERS made.h LIBRARY made EXCLUDE_FROM_ALL)
            """);
        var build = _shapes.Configure("build", "-G", "Ninja");
        build.Run("--target", "ZLIB_ZLIB_bindings", "bindings_of_listed", "made_bindings");
        Assert.Equal(3, _shapes.Generator.Runs.Count);
        Assert.Contains("LibraryImport(\"z\")", File.ReadAllText(build.At("zlib", "zlib.g.cs")), StringComparison.Ordinal);
        var run = _shapes.Generator.Runs.Single(run => run.Contains("--library listed", StringComparison.Ordinal));
        Assert.Contains("-D LISTED=1", run, StringComparison.Ordinal);
        Assert.EndsWith(" -- -fshort-enums", run, StringComparison.Ordinal);
        Assert.Contains("shapes_unrelated", File.ReadAllText(build.At("bindings", "listed", "unrelated.g.cs")), StringComparison.Ordinal);
        Assert.Contains("class Native", File.ReadAllText(build.At("bindings", "listed", "shapes.g.cs")), StringComparison.Ordinal);
        Assert.Contains("DllImport(", File.ReadAllText(build.At("bindings", "listed", "shapes.g.cs")), StringComparison.Ordinal);
        Assert.True(File.Exists(build.At("listed.json")));
        Assert.Contains("shapes_unrelated", File.ReadAllText(build.At("bindings", "made", "made.g.cs")), StringComparison.Ordinal);
        File.AppendAllText(_shapes.At("include", "unrelated.h"), "int shapes_again(void);\n");
        build.Run("--target", "made_bindings");
        Assert.Equal(4, _shapes.Generator.Runs.Count);
        Assert.Contains("shapes_again", File.ReadAllText(build.At("bindings", "made", "made.g.cs")), StringComparison.Ordinal);
    }

    [NeedsFact("ninja", "ninja-build")]
    public void A_name_that_is_set_too_late_is_told_of()
    {
        File.AppendAllText(_shapes.At("CMakeLists.txt"), "set_target_properties(shapes_library PROPERTIES OUTPUT_NAME other)\n");
        var build = _shapes.Configure("build", "-G", "Ninja");
        var result = Command.Run("cmake", ["--build", build.Folder]);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("its OUTPUT_NAME is 'other'", Build.Unfolded(result), StringComparison.Ordinal);
        Assert.Empty(_shapes.Generator.Runs);
    }

    /// <summary>Bindings of a cross build are those of any build; the target's own compiler and library agree with them.</summary>
    [NeedsTheory("ninja", "ninja-build")]
    [InlineData("linux-arm64", "aarch64-linux-gnu-gcc", "libshapes.so", 12)]
    [InlineData("win-x64", "x86_64-w64-mingw32-gcc", "libshapes.dll", 12)]
    [InlineData("linux-riscv64", "riscv64-linux-gnu-gcc", "libshapes.so", 21)]
    public void Cross_built(string rid, string compiler, string library, int targets)
    {
        if (Command.Find(compiler) is null)
            Assert.Fail($"{compiler} is not here: apt-get install {Compiler.All.First(one => one.Program == compiler).Package}");
        var build = _shapes.Cross(rid);
        build.Run();
        Assert.Equal(targets, Rids(build).Count);
        Assert.Contains(rid, Rids(build));
        string[] definitions = ["-D", "SHAPES_WIDE", "-D", "SHAPES_NAME=\"two words\""];
        var verified = Generator.Run(_shapes.At(), ["verify", build.At("the bindings", "shapes.abi.json"), "-t", rid, "--compiler", $"{rid}={compiler}", "--strict", "-I", "include", "-I", "base", .. definitions, "--library", build.At(library)]);
        Assert.True(verified.ExitCode == 0, verified.All);
        // Without the definition that the library was compiled with, the compiler contradicts.
        Assert.Equal(1, Generator.Run(_shapes.At(), "verify", build.At("the bindings", "shapes.abi.json"), "-t", rid, "--compiler", $"{rid}={compiler}", "-I", "include", "-I", "base", "-D", "SHAPES_NAME=\"two words\"").ExitCode);
    }

    /// <summary>Each toolchain is for the target whose name it has.</summary>
    [NeedsFact("cmake", "cmake")]
    public void The_runtime_identifier_of_every_toolchain()
    {
        using var folder = new TemporaryFolder();
        folder.Write("source/CMakeLists.txt", "cmake_minimum_required(VERSION 3.20)\nproject(rid LANGUAGES C)\nfind_package(Interop REQUIRED)\ninterop_rid(rid)\nmessage(STATUS \"rid=${rid}.\")\n");
        var asked = 0;
        foreach (var compiler in Compiler.All.Where(one => one.HasLibc && one.IsInstalled))
        {
            var result = Build.TryConfigure(folder.At("source"), folder.At(compiler.Rid), "-DCMAKE_PREFIX_PATH=" + Repository.Root, "-DCMAKE_TOOLCHAIN_FILE=" + Repository.At("cmake", "toolchains", compiler.Rid + ".cmake"));
            Assert.Contains($"rid={compiler.Rid}.", result.All, StringComparison.Ordinal);
            asked++;
        }
        Assert.True(asked > 1, "no cross compiler is here");
    }

    private static List<string> Rids(Build build)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(build.At("the bindings", "shapes.abi.json")));
        return [.. manifest.RootElement.GetProperty("targets").EnumerateObject().Select(target => target.Name)];
    }

    private void Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(_shapes.At(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_shapes.At(file), text.Replace(old, with, StringComparison.Ordinal));
    }
}
