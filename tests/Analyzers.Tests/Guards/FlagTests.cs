using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Guards;

/// <summary>Flags that hold the answer of a question.</summary>
public sealed class FlagTests : GuardTests
{
    [Theory]
    [InlineData("static readonly bool W = OperatingSystem.IsWindows();", "W", "win-")]
    [InlineData("static readonly bool W = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);", "!W", "!win-")]
    [InlineData("static bool W => Environment.OSVersion.Platform == PlatformID.Win32NT;", "W", "win-")]
    [InlineData("static bool W { get; } = OperatingSystem.IsWindows();", "W", "win-")]
    [InlineData("static bool W { get { return OperatingSystem.IsWindows(); } }", "W", "win-")]
    [InlineData("static bool W() => OperatingSystem.IsWindows();", "W()", "win-")]
    [InlineData("static bool? w; static bool W => w ??= OperatingSystem.IsWindows();", "W", "win-")]
    [InlineData("static readonly bool W; static Api() { W = OperatingSystem.IsWindows(); }", "W", "win-")]
    [InlineData("static bool W { get; } static Api() => W = OperatingSystem.IsWindows();", "W", "win-")]
    [InlineData("static readonly bool A = OperatingSystem.IsWindows(), W = A && IntPtr.Size == 8;", "W", "win- 64")]
    [InlineData("static readonly bool W = OperatingSystem.IsWindows() ? true : false;", "W", "win-")]
    [InlineData("static readonly bool W = IntPtr.Size switch { 8 => true, _ => false };", "W", "64")]
    [InlineData("static readonly Architecture Arch = RuntimeInformation.ProcessArchitecture;", "Arch == Architecture.Arm64", "-arm64")]
    [InlineData("static readonly int Pointer = IntPtr.Size;", "Pointer == 4", "32")]
    [InlineData("static bool W = false;", "W", "all")]
    [InlineData("static bool W = false; public static void On() => W = true;", "W", "all")]
    [InlineData("static bool W = OperatingSystem.IsWindows(); public static void Off() => W = false;", "W", "all")]
    [InlineData("const bool W = true;", "!W", "all")]
    [InlineData("static bool A => W || B || W; static bool B => A || W || A; static bool W => A || B || A;", "W", "all")]
    [InlineData("static bool A => OperatingSystem.IsWindows() && !B; static bool B => IntPtr.Size == 4; static bool W => A || B;", "W", "win-,32")]
    [InlineData("[SupportedOSPlatformGuard(\"windows\")] static bool W => Ask(); static bool Ask() => DateTime.Now.Year > 0;", "W", "win-")]
    [InlineData("[SupportedOSPlatformGuard(\"windows10.0\")] static readonly bool W = DateTime.Now.Year > 0;", "W", "win-")]
    [InlineData("static bool IsWindows => DateTime.Now.Year > 0;", "IsWindows", "win-")]
    [InlineData("static bool _isLinux = DateTime.Now.Year > 0;", "_isLinux", "linux-")]
    [InlineData("static readonly bool s_is64Bit = DateTime.Now.Year > 0;", "s_is64Bit", "64")]
    [InlineData("static bool RunningOnMacOS() { var now = DateTime.Now; return now.Year > 0; }", "RunningOnMacOS()", "osx-")]
    [InlineData("static bool IsReady => DateTime.Now.Year > 0;", "IsReady", "all")]
    [InlineData("static bool IsWindowsOpen => DateTime.Now.Year > 0;", "IsWindowsOpen", "all")]
    [InlineData("enum OSKind { Windows, Linux } static OSKind Kind { get; set; }", "Kind == OSKind.Linux", "linux-")]
    [InlineData("enum Color { Windows, Linux } static Color Kind { get; set; }", "Kind == Color.Linux", "all")]
    public void Members(string members, string condition, string expected) => Used("f", $$"""
        public static class Api
        {
            {{members}}
            [DllImport("lib")] private static extern int f();
            public static void Call() { if ({{condition}}) f(); }
        }
        """, expected);

    [Theory]
    [InlineData("var w = OperatingSystem.IsWindows(); if (w) f();", "win-")]
    [InlineData("bool w; w = OperatingSystem.IsWindows(); if (w) f();", "win-")]
    [InlineData("var w = OperatingSystem.IsWindows(); w = DateTime.Now.Year > 0; if (w) f();", "all")]
    [InlineData("var w = OperatingSystem.IsWindows(); bool.TryParse(\"true\", out w); if (w) f();", "all")]
    [InlineData("var isArm64 = RuntimeInformation.ProcessArchitecture == Architecture.Arm64; var mac = OperatingSystem.IsMacOS(); if (isArm64 && mac) f();", "osx-arm64")]
    public void Locals(string body, string expected) => Used("f", $$"""
        public static class Api
        {
            [DllImport("lib")] private static extern int f();
            public static void Other() { var w = OperatingSystem.IsMacOS(); var mac = false; _ = (w, mac); }
            public static void Call() { {{body}} }
        }
        """, expected);

    [Fact]
    public void A_helper_of_another_file() => Used("f", """
        public static class Api
        {
            [DllImport("lib")] private static extern int f();
            public static void Call() { if (Platform.Current == 1) f(); if (Platform.IsOld) f(); }
        }
        """, "win-,linux-", otherFiles: """
        static class Platform
        {
            public static int Current => OperatingSystem.IsWindows() ? 1 : 2;
            public static bool IsOld { get { return OperatingSystem.IsLinux(); } }
        }
        """);

    [Fact]
    public void Two_helpers_of_one_name_say_what_both_agree_on() => Used("f", """
        static class A { public static bool Fits => OperatingSystem.IsWindows(); }
        static class B { public static bool Fits => OperatingSystem.IsLinux(); }
        public static class Api
        {
            [DllImport("lib")] private static extern int f();
            public static void Call() { if (A.Fits) f(); }
        }
        """, "win-,linux-");

    [Theory]
    [InlineData("#if WINDOWS\npublic static void Call() { f(); }\n#else\npublic static void Call() { if (OperatingSystem.IsLinux()) f(); }\n#endif", "linux-")]
    [InlineData("#if !WINDOWS\npublic static void Call() { f(); }\n#else\npublic static void Call() { if (OperatingSystem.IsLinux()) f(); }\n#endif", "all")]
    public void What_is_not_compiled_is_not_used(string members, string expected) =>
        Used("f", $"public static class Api {{\n[DllImport(\"lib\")] private static extern int f();\n{members}\n}}", expected);

    [Fact]
    public void Top_level_statements() => Used("f", """
        if (!OperatingSystem.IsWindows())
            return;
        Native.f();
        static class Native { [DllImport("lib")] public static extern int f(); }
        """, "win-", OutputKind.ConsoleApplication);
}
