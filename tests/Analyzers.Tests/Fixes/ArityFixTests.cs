using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Parameters that C# lacks, functions that were meant, and values that are passed by address.</summary>
public sealed class ArityFixTests : FixTests
{
    private const string Header = """
        #include <stdbool.h>
        #include <stddef.h>
        int32_t_ piece(void *model, char *buffer, int length, int strip, bool special);
        const char *text_of(void *value, size_t *length, int out);
        typedef void (*logger)(const char *domain, int level, const char *message, void *data);
        int on_log(logger logger, void *data);
        typedef int (*progress)(void *data);
        int on_progress(progress progress);
        int prepare_statement(void *connection, const char *query, void **statement);
        int statement_count(void *statement, size_t *count);
        typedef struct { int a; int b; int c; } mesh;
        void unload(mesh mesh);
        void init(mesh *mesh);
        enum state { LOCKED, UNLOCKED };
        void release(enum state state);
        """;

    private static readonly string C = "#include <stdint.h>\n" + Header.Replace("int32_t_", "int32_t", StringComparison.Ordinal);

    [Fact]
    public void One_in_the_middle_which_names_tell() => Becomes(C, $$"""
        {{Import}} static extern int piece(IntPtr model, byte* buffer, int length, [MarshalAs(UnmanagedType.U1)] bool special);
        static int Use(byte* b) => piece(0, b, piece(0, b, 1, false), special: true);
        """, $$"""
        {{Import}} static extern int piece(IntPtr model, byte* buffer, int length, int strip, [MarshalAs(UnmanagedType.U1)] bool special);
        static int Use(byte* b) => piece(0, b, piece(0, b, 1, default, false), default, special: true);
        """);

    [Fact]
    public void Several_at_the_end() => Becomes(C, $$"""
        {{Import}} static extern IntPtr text_of(
            IntPtr value);
        static IntPtr Use() => text_of(value: 1);
        """, $$"""
        {{Import}} static extern IntPtr text_of(
            IntPtr value, nint length, int @out);
        static IntPtr Use() => text_of(value: 1, length: default, @out: default);
        """);

    [Fact]
    public void One_of_a_delegate() => Becomes(C, $$"""
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Logger(IntPtr domain, int level, IntPtr message);
        {{Import}} static extern int on_log(Logger logger, IntPtr data);
        static Logger kept = (domain, level, message) => { };
        static Logger other = delegate (IntPtr domain, int level, IntPtr message) { };
        static Logger third = Log;
        static void Log(IntPtr domain, int level, IntPtr message) => kept(domain, level, message);
        """, $$"""
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Logger(IntPtr domain, int level, IntPtr message, nint argument4);
        {{Import}} static extern int on_log(Logger logger, IntPtr data);
        static Logger kept = (domain, level, message, argument4) => { };
        static Logger other = delegate (IntPtr domain, int level, IntPtr message, nint argument4) { };
        static Logger third = (domain, level, message, argument4) => Log(domain, level, message);
        static void Log(IntPtr domain, int level, IntPtr message) => kept(domain, level, message, default);
        """);

    [Fact]
    public void A_result_of_a_delegate() => Becomes(C, $$"""
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Progress(IntPtr data);
        {{Import}} static extern int on_progress(Progress progress);
        """, $$"""
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate int Progress(IntPtr data);
        {{Import}} static extern int on_progress(Progress progress);
        """);

    [Fact]
    public void What_a_lambda_should_return_is_not_known() => Assert.Empty(Titles(C, $$"""
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Progress(IntPtr data);
        {{Import}} static extern int on_progress(Progress progress);
        static Progress kept = data => { };
        """));

    [Fact]
    public void The_function_that_was_meant() => Becomes(C, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "prepare_statement")] static extern int PrepareStatement(IntPtr connection, IntPtr query, out IntPtr statement);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "prepare_statement")] static extern int StatementCounts(IntPtr statement, out nuint count);
        """, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "prepare_statement")] static extern int PrepareStatement(IntPtr connection, IntPtr query, out IntPtr statement);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "statement_count")] static extern int StatementCounts(IntPtr statement, out nuint count);
        """);

    [Fact]
    public void A_wrong_function_is_told_once() => Assert.Equal(["ABI3003"], Analysis.Run(C, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "prepare_statement")] static extern int StatementCounts(IntPtr statement, out nuint count);
        """).Select(one => one.Id));

    [Fact]
    public void A_struct_by_its_address() => Becomes(C, $$"""
        struct Mesh { public int A, B, C; }
        {{Import}} static extern void unload(Mesh* mesh);
        static void Use(Mesh* mesh) { var own = *mesh; unload(mesh); unload(&own); unload(mesh + 1); }
        """, $$"""
        struct Mesh { public int A, B, C; }
        {{Import}} static extern void unload(Mesh mesh);
        static void Use(Mesh* mesh) { var own = *mesh; unload(*mesh); unload(own); unload(*(mesh + 1)); }
        """);

    [Fact]
    public void A_struct_by_reference() => Becomes(C, $$"""
        struct Mesh { public int A, B, C; }
        {{Import}} static extern void unload(ref Mesh mesh);
        static void Use(Mesh mesh) => unload(ref mesh);
        """, $$"""
        struct Mesh { public int A, B, C; }
        {{Import}} static extern void unload(Mesh mesh);
        static void Use(Mesh mesh) => unload(mesh);
        """);

    [Fact]
    public void A_class_by_reference() => Becomes(C, $$"""
        [StructLayout(LayoutKind.Sequential)] class Mesh { public int A, B, C; }
        {{Import}} static extern void init(ref Mesh mesh);
        static void Use(Mesh mesh) => init(ref mesh);
        """, $$"""
        [StructLayout(LayoutKind.Sequential)] class Mesh { public int A, B, C; }
        {{Import}} static extern void init([In, Out] Mesh mesh);
        static void Use(Mesh mesh) => init(mesh);
        """);

    [Fact]
    public void The_address_of_an_address() => Becomes(C, $$"""
        {{Import}} static extern void init(ref IntPtr mesh);
        static void Use(IntPtr mesh) => init(ref mesh);
        """, $$"""
        {{Import}} static extern void init(nint mesh);
        static void Use(IntPtr mesh) => init(mesh);
        """);

    [Fact]
    public void An_address_that_C_should_write_stays() => Assert.Empty(Titles(C, $$"""
        {{Import}} static extern void init(out IntPtr mesh);
        static IntPtr Use() { init(out var mesh); return mesh; }
        """));

    [Fact]
    public void A_struct_for_an_enumeration() => Becomes(C, $$"""
        struct State { public IntPtr Handle; }
        {{Import}} static extern void release(State state);
        """, $$"""
        struct State { public IntPtr Handle; }
        {{Import}} static extern void release(int state);
        """);

    [Fact]
    public void Parameters_of_all_imports_at_once()
    {
        var session = FixSession.Open(CLibrary.Manifest(C), Analysis.Members($$"""
            {{Import}} static extern int piece(IntPtr model, byte* buffer, int length, int strip);
            {{Import}} static extern IntPtr text_of(IntPtr value, IntPtr length);
            static IntPtr Use(byte* b) => text_of(piece(0, b, 1, 2), text_of(0, 0));
            """));
        var (document, diagnostic) = session.Diagnostics[0];
        var after = session.ApplyAll(document, diagnostic, FixAllScope.Document, RemedyFixProvider.KeyOf(RemedyAction.Change));
        Assert.Contains("text_of(piece(0, b, 1, 2, default), text_of(0, 0, default), default)", after.Texts[0], StringComparison.Ordinal);
    }
}
