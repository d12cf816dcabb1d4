using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using static Interop.Analyzers.Tests.Manifests;
using Verify = Interop.Analyzers.Tests.Verify<Interop.Analyzers.WidthRule>;

namespace Interop.Analyzers.Tests;

public sealed class WidthRuleTests
{
    private static readonly string Library = Of(
        ("read_all", Function(SizeT, VoidPointer, SizeT), ["buffer", "size"]),
        ("count", Function(Long, Long), ["start"]),
        ("is_open", Function(Bool, Int), ["handle"]),
        ("open_it", Function(VoidPointer, Int), ["mode"]));

    [Fact]
    public Task Right_declarations_are_silent() => Verify.Reports(
        """
            [DllImport("lib")] static extern nuint read_all(void* buffer, nuint size);
            [DllImport("liblib.so.1", EntryPoint = "read_all")] static extern UIntPtr ReadAll(byte[] buffer, UIntPtr size);
            [DllImport("lib.dll")] static extern CLong count(CLong start);
            [LibraryImport("lib")] [return: MarshalAs(UnmanagedType.U1)] private static partial bool is_open(int handle);
            private static partial bool is_open(int handle) => true;
            [DllImport("lib")] static extern IntPtr open_it(int mode);
        """,
        Library);

    [Fact]
    public Task Another_library_or_function_is_silent() => Verify.Reports(
        """
            [DllImport("other")] static extern int read_all(void* buffer, int size);
            [DllImport("lib")] static extern int read_some(void* buffer, int size);
            static int count(int start) => start;
        """,
        Library);

    [Fact]
    public Task An_int_for_size_t_is_a_warning_that_names_the_targets() => Verify.Reports(
        """
            [DllImport("lib")] static extern nuint read_all(void* buffer, {|#0:int|} size);
        """,
        Library,
        new DiagnosticResult("ABI1001", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(
            "Parameter 'size' of 'read_all' is 'int', 4 bytes for C's 8 on win-x64, win-arm64, linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64; "
            + "C has 'size_t' in: size_t read_all(void *buffer, size_t size) (lib.h:1)"));

    [Fact]
    public Task A_long_for_C_long_shifts_the_stack_on_x86() => Verify.Reports(
        """
            [DllImport("lib")] static extern CLong count({|#0:long|} start);
        """,
        Library,
        new DiagnosticResult("ABI1001", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "Parameter 'start' of 'count' is 'long', 8 bytes for C's 4 on win-x64, win-x86, win-arm64, linux-arm, linux-x86, browser-wasm; "
            + "C has 'long' in: long count(long start) (lib.h:2)"));

    [Fact]
    public Task An_import_for_some_targets_is_held_against_those_alone() => Verify.Reports(
        """
            [AttributeUsage(AttributeTargets.Method)] sealed class NativeOnlyAttribute(params string[] targets) : Attribute { public string[] T => targets; }
            [NativeOnly("linux-x64", "osx-arm64")] [DllImport("lib", EntryPoint = "count")] static extern long CountLong(long start);
            [NativeOnly("win-x64", "linux-x86")] [DllImport("lib", EntryPoint = "count")] static extern int CountInt(int start);
            [NativeOnly("linux-x64")] [DllImport("lib", EntryPoint = "count")] static extern CLong CountWrong({|#0:int|} start);
        """,
        Library,
        new DiagnosticResult("ABI1001", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(
            "Parameter 'start' of 'count' is 'int', 4 bytes for C's 8 on linux-x64; C has 'long' in: long count(long start) (lib.h:2)"));

    [Fact]
    public Task A_result_wider_than_C_is_an_error() => Verify.Reports(
        """
            [DllImport("lib")] static extern {|#0:long|} count(CLong start);
            [DllImport("lib")] static extern {|#1:bool|} is_open(int handle);
        """,
        Library,
        new DiagnosticResult("ABI1001", DiagnosticSeverity.Error).WithLocation(0),
        new DiagnosticResult("ABI1001", DiagnosticSeverity.Error).WithLocation(1));

    [Fact]
    public Task A_pointer_as_int_is_an_error() => Verify.Reports(
        """
            [DllImport("lib")] static extern {|#0:int|} open_it(int mode);
        """,
        Library,
        new DiagnosticResult("ABI1001", DiagnosticSeverity.Error).WithLocation(0));

    [Fact]
    public Task LibraryImport_is_reported_once_on_the_users_part() => Verify.Reports(
        """
            [LibraryImport("lib")] private static partial {|#0:uint|} read_all(void* buffer, nuint size);
            private static partial uint read_all(void* buffer, nuint size) => 0;
        """,
        Library,
        new DiagnosticResult("ABI1001", DiagnosticSeverity.Warning).WithLocation(0));

    [Fact]
    public Task The_fix_gives_the_type_that_is_right_everywhere() => Verify.Fixes(
        """
            [DllImport("lib")] static extern {|ABI1001:int|} read_all(void* buffer, {|ABI1001:int|} size);
        """,
        """
            [DllImport("lib")] static extern nuint read_all(void* buffer, nuint size);
        """,
        Library);

    [Fact]
    public Task The_fix_of_a_long_is_CLong() => Verify.Fixes(
        """
            [DllImport("lib")] static extern {|ABI1001:long|} count({|ABI1001:/* from */ int|} start);
        """.Replace("/* from */ ", ""),
        """
            [DllImport("lib")] static extern CLong count(CLong start);
        """,
        Library);

    [Fact]
    public Task Half_typed_code_throws_nothing() => Verify.Reports(
        """
            [DllImport("lib")] static extern nuint read_all(void* buffer, {|CS0246:Unknown|} size, int extra, int more);
            [{|CS7036:DllImport|}] static extern int count();
        """,
        Library);
}
