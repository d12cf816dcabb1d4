using Interop.Abi.Model;
using Interop.Abi.Targets;
using Xunit;

namespace Interop.Analyzers.Tests.Guards;

/// <summary>Attributes and names of a declaration itself.</summary>
public sealed class NameTests : GuardTests
{
    [Theory]
    [InlineData("[SupportedOSPlatform(\"windows\")] [DllImport(\"lib\")] public static extern int f();", "win-")]
    [InlineData("[SupportedOSPlatform(\"linux\"), SupportedOSPlatform(\"macos13.0\")] [DllImport(\"lib\")] public static extern int f();", "linux-,osx-")]
    [InlineData("[UnsupportedOSPlatform(\"windows\")] [DllImport(\"lib\")] public static extern int f();", "!win-")]
    [InlineData("[SupportedOSPlatform(\"windows\")] public static class Inner { [DllImport(\"lib\")] public static extern int f(); }", "win-")]
    [InlineData("public static class Windows { [DllImport(\"lib\")] public static extern int f(); }", "win-")]
    [InlineData("public static class LinuxNativeMethods { [DllImport(\"lib\")] public static extern int f(); }", "linux-,android-")]
    [InlineData("public static class NativeMethodsOSX { [DllImport(\"lib\")] public static extern int f(); }", "osx-")]
    [InlineData("public static class Native_Windows { [DllImport(\"lib\")] public static extern int f(); }", "win-")]
    [InlineData("public static class WindowsNative { [DllImport(\"lib\")] public static extern int f(); }", "win-")]
    [InlineData("public static class UnixMethods { [DllImport(\"lib\")] public static extern int f(); }", "!win-")]
    [InlineData("public static class WindowsList { [DllImport(\"lib\")] public static extern int f(); }", "all")]
    [InlineData("public static class WindowsList { [DllImport(\"lib\")] public static extern int f(); } class LinuxList { }", "win-")]
    [InlineData("public static class UnixTime { [DllImport(\"lib\")] public static extern int f(); }", "all")]
    [InlineData("public static class Machine { [DllImport(\"lib\")] public static extern int f(); }", "all")]
    [InlineData("public static class Linuxes { [DllImport(\"lib\")] public static extern int f(); }", "all")]
    public void Of_an_import_and_its_types(string members, string expected) => Used("f", $"public static class Api {{ {members} }}", expected);

    [Theory]
    [InlineData("struct Stat32 { } struct Stat64 { }", "Stat32", "struct stat", "32")]
    [InlineData("struct Stat32 { } struct Stat64 { }", "Stat64", "struct stat", "64")]
    [InlineData("struct Stat64 { }", "Stat64", "struct stat", "all")]
    [InlineData("struct Headers32 { } struct Headers64 { }", "Headers64", "struct IMAGE_NT_HEADERS64", "all")]
    [InlineData("struct Int32 { } struct Int64 { }", "Int64", "struct number", "all")]
    [InlineData("struct Info_x86 { } struct Info_x64 { }", "Info_x64", "struct info", "64")]
    [InlineData("struct StatLinux { }", "StatLinux", "struct stat", "linux-,android-")]
    [InlineData("struct Win32Error { }", "Win32Error", "struct Win32Error", "all")]
    [InlineData("class A { [DllImport(\"lib\", EntryPoint = \"stat\")] static extern int S32(); [DllImport(\"lib\", EntryPoint = \"stat\")] static extern int S64(); }", "S32", "stat", "32")]
    [InlineData("class A { [DllImport(\"lib\", EntryPoint = \"hash\")] static extern int H32(); [DllImport(\"lib\", EntryPoint = \"hash_long\")] static extern int H64(); }", "H32", "hash", "all")]
    [InlineData("class A { [DllImport(\"lib\")] static extern int sqlite3_win32_set_directory8(); }", "sqlite3_win32_set_directory8", "sqlite3_win32_set_directory8", "all")]
    public void Twins_and_names_of_C(string code, string name, string native, string expected) => Used(name, code, expected, native: native);

    [Fact]
    public void Of_a_namespace() => Used("f", "namespace My.Linux { static class Native { [DllImport(\"lib\")] public static extern int f(); } }", "linux-,android-");

    [Fact]
    public void Of_a_namespace_of_windows_on_a_screen() => Used("f", "namespace My.Windows { static class Native { [DllImport(\"lib\")] public static extern int f(); } }", "all");

    [Fact]
    public void Of_the_assembly() => Used("f", "[assembly: SupportedOSPlatform(\"windows7.0\")] static class Native { [DllImport(\"lib\")] public static extern int f(); }", "win-");

    [Theory]
    [InlineData("sqlite3_win32_set_directory8", "win-")]
    [InlineData("git_win32_path", "win-")]
    [InlineData("glfwGetWin32Window", "win-")]
    [InlineData("SDL_LinuxSetThreadPriority", "linux-,android-")]
    [InlineData("SDL_AndroidGetJNIEnv", "android-")]
    [InlineData("thing_macos", "osx-")]
    [InlineData("win32_to_linux_path", "all")]
    [InlineData("gtk_window_list_windows", "all")]
    [InlineData("thing_unix_time", "all")]
    [InlineData("thing_get_mac_address", "all")]
    [InlineData("linuxish", "all")]
    [InlineData("sqlite3_open", "all")]
    public void Functions_of_one_system(string function, string expected)
    {
        var targets = KnownTargets.All.ToEquatableArray();
        var found = CheckedTargets.OfFunction(function, targets, TargetSet.First(targets.Count)).Indices().Select(index => targets[index].Rid);
        Assert.Equal(KnownTargets.All.Select(target => target.Rid).Where(rid => expected == "all" || expected.Split(',').Any(rid.StartsWith)), found);
    }
}
