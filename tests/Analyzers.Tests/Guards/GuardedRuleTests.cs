using Xunit;

namespace Interop.Analyzers.Tests.Guards;

/// <summary>What is guarded is reported for the targets that are left, or not at all.</summary>
public sealed class GuardedRuleTests : RuleTests
{
    private const string Header = """
        #include <stddef.h>
        typedef struct thing thing;
        long thing_tell(thing *t);
        int thing_set(thing *t, int option, ...);
        struct stat_data { long size; short mode; };
        int thing_stat(struct stat_data *data);
        int thing_stat_windows(struct stat_data *data);
        enum kind { KIND_A, KIND_B };
        int thing_kind(enum kind kind);
        int thing_win32_path(long code);
        #ifdef _WIN32
        #define THING_LIMIT 16
        int thing_only_windows(void);
        #else
        #define THING_LIMIT 32
        #endif
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)]";

    [Fact]
    public void An_import_is_checked_where_it_is_called() => SaysAll(Header, $$"""
        {{Import}} static extern int thing_tell(IntPtr t);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_tell")] static extern long Tell64(IntPtr t);
        static long Tell(IntPtr t) => OperatingSystem.IsWindows() || IntPtr.Size == 4 ? thing_tell(t) : Tell64(t);
        """);

    [Fact]
    public void The_targets_of_a_message_are_those_that_are_left()
    {
        var message = Assert.Single(Messages(Header, $$"""
            {{Import}} static extern int thing_tell(IntPtr t);
            static long Tell(IntPtr t) => OperatingSystem.IsMacOS() || OperatingSystem.IsWindows() ? thing_tell(t) : 0;
            """));
        Assert.Contains("on osx-x64, osx-arm64;", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variadic_function_with_an_overload_padded_for_Apple() => Says(Header, $$"""
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")] static extern int Set(IntPtr t, int option, int value);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")]
        static extern int SetPadded(IntPtr t, int option, nint a, nint b, nint c, nint d, nint e, nint f, int value);
        static int Call(IntPtr t, int option, int value) => OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64
            ? SetPadded(t, option, 0, 0, 0, 0, 0, 0, value)
            : Set(t, option, value);
        """);

    [Fact]
    public void A_dispatcher_with_an_early_return() => Says(Header, $$"""
        static readonly bool s_isAppleSilicon = RuntimeInformation.IsOSPlatform(OSPlatform.OSX) && RuntimeInformation.ProcessArchitecture is Architecture.Arm64;
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")] static extern int Set(IntPtr t, int option, int value);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")]
        static extern int SetPadded(IntPtr t, int option, nint a, nint b, nint c, nint d, nint e, nint f, int value);
        static int Call(IntPtr t, int option, int value)
        {
            if (s_isAppleSilicon)
                return SetPadded(t, option, 0, 0, 0, 0, 0, 0, value);
            return Set(t, option, value);
        }
        """);

    [Fact]
    public void Neither_half_of_a_dispatcher_is_right_without_a_guard() => Says(Header, $$"""
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")] static extern int Set(IntPtr t, int option, int value);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")]
        static extern int SetPadded(IntPtr t, int option, nint a, nint b, nint c, nint d, nint e, nint f, int value);
        """, "ABI3007 error Set", "ABI3007 error SetPadded");

    [Fact]
    public void A_dispatcher_that_forgets_the_processor_is_wrong_on_macOS_of_Intel() => Says(Header, $$"""
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")] static extern int Set(IntPtr t, int option, int value);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_set")]
        static extern int SetPadded(IntPtr t, int option, nint a, nint b, nint c, nint d, nint e, nint f, int value);
        static int Call(IntPtr t, int option, int value) => OperatingSystem.IsMacOS() ? SetPadded(t, option, 0, 0, 0, 0, 0, 0, value) : Set(t, option, value);
        """, "ABI3007 error SetPadded");

    [Fact]
    public void A_struct_is_checked_where_its_only_import_is_called() => SaysAll(Header, $$"""
        public struct Data { public int Size; public short Mode; }
        {{Import}} static extern int thing_stat(ref Data data);
        static int Stat(ref Data data) { if (!OperatingSystem.IsWindows()) throw new PlatformNotSupportedException(); return thing_stat(ref data); }
        """);

    [Fact]
    public void A_struct_is_checked_wherever_one_of_its_imports_is_called() => Says(Header, $$"""
        public struct Data { public int Size; public short Mode; }
        {{Import}} static extern int thing_stat(ref Data data);
        {{Import}} static extern int thing_stat_windows(ref Data data);
        static int Stat(ref Data data) => OperatingSystem.IsWindows() ? thing_stat_windows(ref data) : thing_stat(ref data);
        """, "ABI2003 error int");

    [Fact]
    public void Twins_of_bitness() => SaysAll(Header, """
        public struct Data32 { public int Size; public short Mode; }
        public struct Data64 { public long Size; public short Mode; }
        [SupportedOSPlatform("linux")] [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_stat")] static extern int Stat32(ref Data32 data);
        [SupportedOSPlatform("linux")] [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_stat")] static extern int Stat64(ref Data64 data);
        """.Replace("[SupportedOSPlatform", "[System.Runtime.Versioning.SupportedOSPlatform", StringComparison.Ordinal));

    [Fact]
    public void Functions_that_a_system_alone_has() => SaysAll(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int thing_win32_path(int code);
        [DllImport("lib")] static extern int thing_only_windows();
        static void A() { if (OperatingSystem.IsWindows()) thing_only_windows(); }
        """);

    [Fact]
    public void Constants_of_a_system() => SaysAll(Header, $$"""
        {{Import}} static extern CLong thing_tell(IntPtr t);
        static class Windows { public const int THING_LIMIT = 16; }
        static class Unix { public const int THING_LIMIT = 32; }
        static int Limit => OperatingSystem.IsWindows() ? Windows.THING_LIMIT : Unix.THING_LIMIT;
        """);

    [Fact]
    public void Ignored_results_and_enumerations_that_suffice() => SaysAll(Header, $$"""
        enum Kind { A, B }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_stat")] static extern void Stat(IntPtr data);
        {{Import}} static extern int thing_kind(Kind kind);
        """);
}
