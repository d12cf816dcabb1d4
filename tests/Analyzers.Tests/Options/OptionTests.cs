using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Options;

/// <summary>What .editorconfig and the project's properties change.</summary>
public sealed class OptionTests
{
    private const string Header = "long tell(void *t); unsigned int count(void); struct point { int x, y; }; int draw(struct point *p);";
    private const string Tell = "[DllImport(\"LIB\", CallingConvention = CallingConvention.Cdecl)] static extern int tell(IntPtr t);";

    [Theory]
    [InlineData("interop_targets = linux-x64", "lib", "linux-x64")]
    [InlineData("interop_targets = win-x64, osx-arm64", "lib", "osx-arm64")]
    [InlineData("interop_targets = win-x64", "lib", "")]
    [InlineData("build_property.RuntimeIdentifiers = linux-x64", "lib", "linux-x64")]
    [InlineData("build_property.InteropRuntimeIdentifiers = osx-x64,win-x64", "lib", "osx-x64")]
    [InlineData("build_property.RuntimeIdentifier = osx-x64", "lib", "osx-x64")]
    [InlineData("interop_targets = linux-x64\nbuild_property.RuntimeIdentifiers = osx-x64", "lib", "linux-x64")]
    [InlineData("build_property.PlatformTarget = x86", "lib", "")]
    [InlineData("build_property.PlatformTarget = ARM64", "lib", "linux-arm64, linux-musl-arm64, osx-arm64")]
    [InlineData("build_property.PlatformTarget = AnyCPU\ninterop_targets = osx-x64", "lib", "osx-x64")]
    [InlineData("", "lib.dll", "")]
    [InlineData("interop_dll_names = everywhere\ninterop_targets = osx-x64", "lib.dll", "osx-x64")]
    [InlineData("", "lib.dylib", "osx-x64, osx-arm64")]
    [InlineData("", "lib.framework/lib", "osx-x64, osx-arm64")]
    [InlineData("", "lib.so.1", "linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64")]
    [InlineData("interop_libraries = e_lib = lib\ninterop_targets = linux-x64", "e_lib", "linux-x64")]
    [InlineData("interop_libraries = __Internal = lib, other = more\ninterop_targets = linux-x64", "__Internal", "linux-x64")]
    [InlineData("interop_libraries = e_lib = lib\ninterop_targets = linux-x64", "libe_lib.so", "linux-x64")]
    [InlineData("interop_libraries = * = lib\ninterop_targets = linux-x64", "whatever", "linux-x64")]
    [InlineData("interop_libraries = a = lib\ninterop_targets = linux-x64", "whatever", "")]
    public void Targets_and_libraries(string options, string library, string expected)
    {
        var messages = Run(options, Tell.Replace("LIB", library, StringComparison.Ordinal)).Select(diagnostic => diagnostic.GetMessage()).ToList();
        if (expected.Length == 0)
            Assert.Empty(messages);
        else
            Assert.Contains($"on {expected};", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_resolves_names_finds_a_dll_everywhere()
    {
        var found = Run("interop_targets = linux-x64", Tell.Replace("LIB", "lib.dll", StringComparison.Ordinal) + """
            static void Install() => NativeLibrary.SetDllImportResolver(typeof(Native).Assembly, (name, assembly, path) => NativeLibrary.Load("lib.so"));
            """);
        Assert.Equal("ABI1003", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("x86/lib.dll", "win-x86")]
    [InlineData("lib_x64.dll", "win-x64")]
    [InlineData("lib-arm64.dll", "win-arm64")]
    [InlineData("runtimes\\win-x64\\native\\lib.dll", "win-x64")]
    [InlineData("lib_amd64.dll", "win-x64")]
    [InlineData("win32/lib.dll", "win-x86")]
    [InlineData("lib.dll", "win-x64,win-x86,win-arm64")]
    [InlineData("libx86emulator.dll", "win-x64,win-x86,win-arm64")]
    [InlineData("kernel32", "win-x64,win-x86,win-arm64")]
    [InlineData("C:\\lib\\lib", "win-x64,win-x86,win-arm64")]
    [InlineData("libc", "linux-x64,linux-arm64,linux-arm,linux-x86,linux-musl-x64,linux-musl-arm64,osx-x64,osx-arm64,browser-wasm")]
    [InlineData("/usr/lib/libz", "linux-x64,linux-arm64,linux-arm,linux-x86,linux-musl-x64,linux-musl-arm64,osx-x64,osx-arm64,browser-wasm")]
    [InlineData("libSystem.dylib", "osx-x64,osx-arm64")]
    [InlineData("libobjc", "osx-x64,osx-arm64")]
    [InlineData("/System/Library/Frameworks/Foundation.framework/Foundation", "osx-x64,osx-arm64")]
    public void Names_of_files(string library, string expected) => Assert.Equal(
        expected.Split(','), Abi.Targets.KnownTargets.FirstRank.Where(target => LibraryFiles.Exist(library, target, () => false)).Select(target => target.Rid));

    [Theory]
    [InlineData("", "ABI1009 Info")]
    [InlineData("interop_strictness = strict", "ABI1009 Warning")]
    [InlineData("interop_strictness = Errors", "")]
    public void Strictness(string options, string expected) => Assert.Equal(
        expected, string.Join(", ", Run(options, "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern int count();").Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}")));

    [Theory]
    [InlineData("", "ABI2003")]
    [InlineData("interop_trusted_types = Point", "")]
    [InlineData("interop_trusted_types = Other, Point", "")]
    public void Trusted_types(string options, string expected) => Assert.Equal(expected, string.Join(", ", Run(options, """
        struct Point { public int X; public long Y; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int draw(ref Point p);
        """).Select(diagnostic => diagnostic.Id)));

    [Theory]
    [InlineData("interop_targets = linux-x46", "'linux-x46' in interop_targets is no target")]
    [InlineData("interop_strictness = srtict", "'srtict' is no value of interop_strictness; there are errors, normal, strict")]
    [InlineData("interop_dll_names = linux", "'linux' is no value of interop_dll_names; there are everywhere, windows")]
    [InlineData("interop_libraries = sqlite3 : e_sqlite3", "'sqlite3 : e_sqlite3' in interop_libraries is not")]
    [InlineData("interop_target = linux-x64", "'interop_target' is no option; there are interop_targets")]
    public void What_is_not_understood_is_said_once(string options, string message)
    {
        var diagnostic = Assert.Single(Run(options, ""));
        Assert.Equal("ABI0006", diagnostic.Id);
        Assert.StartsWith(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_properties_of_the_project_are_no_options() => Assert.Empty(Run("build_property.RuntimeIdentifier = any\nbuild_property.InteropX = y", "").Where(diagnostic => diagnostic.Id == "ABI0006"));

    private static ImmutableArray<Diagnostic> Run(string options, string members) => Analysis.Run(
        Header, members, options.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim()));
}
