using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>What differs from C and does no harm is a suggestion, and what nearly is the same is not.</summary>
public sealed class HarmlessRuleTests : RuleTests
{
    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern";

    private const string Results = """
        #include <stddef.h>
        #include <stdint.h>
        typedef struct stream stream;
        enum mode { MODE_NONE, MODE_FAST };
        """;

    [Theory]
    [InlineData("long next(stream *s);", "int next(IntPtr s)")]
    [InlineData("unsigned long next(stream *s);", "uint next(IntPtr s)")]
    [InlineData("size_t put(stream *s, uint16_t value);", "int put(IntPtr s, ushort value)")]
    [InlineData("size_t put(stream *s, uint64_t value);", "uint put(IntPtr s, ulong value)")]
    [InlineData("size_t encode(const uint8_t *pixels, int width, int height, float quality, uint8_t **output);", "int encode(IntPtr p, int width, int height, float quality, out IntPtr output)")]
    [InlineData("size_t choose(stream *s, enum mode mode);", "uint choose(IntPtr s, uint mode)")]
    [InlineData("size_t alignment(void);", "uint alignment()")]
    public void A_narrower_result_loses_nothing_that_the_function_can_return(string native, string managed) =>
        SaysAll($"{Results}\n{native}", $"{Import} {managed};", $"{(native.Contains("long ", StringComparison.Ordinal) ? "ABI1003" : "ABI1004")} info {managed.Split(' ')[0]}");

    [Theory]
    [InlineData("size_t length(const stream *s);", "int length(IntPtr s)", "ABI1004 warning int")]
    [InlineData("size_t bound(size_t size);", "int bound(nuint size)", "ABI1004 warning int")]
    [InlineData("size_t read_some(stream *s, void *to, size_t size, int flags);", "int read_some(IntPtr s, void* to, nuint size, int flags)", "ABI1004 warning int")]
    [InlineData("ptrdiff_t put(stream *s, int value);", "uint put(IntPtr s, int value)", "ABI1004 warning uint")]
    [InlineData("long next(stream *s);", "uint next(IntPtr s)", "ABI1003 warning uint")]
    [InlineData("long next(stream *s);", "short next(IntPtr s)", "ABI1003 warning short")]
    [InlineData("int64_t next(stream *s);", "int next(IntPtr s)", "ABI1001 warning int")]
    [InlineData("size_t put(stream *s, uint16_t value);", "short put(IntPtr s, ushort value)", "ABI1004 warning short")]
    public void A_narrower_result_loses_what_the_function_may_return(string native, string managed, string expected) =>
        SaysAll($"{Results}\n{native}", $"{Import} {managed};", expected);

    [Fact]
    public void A_long_that_has_8_bytes_wherever_the_function_is_may_be_large() => Says(
        "#ifndef _WIN32\nlong inode(int file);\n#endif", $"{Import} int inode(int file);", "ABI1003 warning int");

    [Theory]
    [InlineData("unsigned", "out IntPtr", "info IntPtr")]
    [InlineData("unsigned", "ref ulong", "info ulong")]
    [InlineData("unsigned", "in ulong", "info ulong")]
    [InlineData("int", "in long", "info long")]
    [InlineData("enum mode", "ref long", "info long")]
    [InlineData("int", "ref long", "warning long")]
    [InlineData("int", "out long", "error long")]
    [InlineData("unsigned", "ulong*", "warning ulong*")]
    [InlineData("unsigned", "ulong[]", "error ulong[]")]
    public void A_wider_variable_is_right_by_what_it_held(string native, string managed, string expected) =>
        SaysAll($"{Results}\nvoid get({native} *value);", $"{Import} void get({managed} value);", "ABI1010 " + expected);

    [Fact]
    public void A_wider_variable_is_wrong_where_the_high_bytes_are_first()
    {
        const string header = "struct item { unsigned size; }; struct wide { unsigned size; void *data; };\nvoid get(unsigned *value);\nvoid put(const struct wide *value);";
        var members = $"struct Wide {{ public ulong size; public IntPtr data; }} {Import} void get(out ulong value); {Import} void put(in Wide value);";
        string[] Severities(params string[] targets) =>
            [.. Analysis.Run(Analysis.Compile(Analysis.Members(members)), [("lib.abi.json", CLibrary.Manifest(header, targets))]).Select(one => $"{one.Id} {one.Severity}")];
        Assert.Equal(["ABI2004 Info", "ABI1010 Info"], Severities("linux-x64"));
        Assert.Equal(["ABI2004 Warning", "ABI1010 Error"], Severities("linux-x64", "linux-s390x"));
    }

    [Theory]
    [InlineData("out")]
    [InlineData("ref")]
    public void A_handle_that_is_an_address_elsewhere_is_not_negative(string form) => SaysAll(
        "#ifdef _WIN32\ntypedef void *handle;\n#else\ntypedef int handle;\n#endif\nint get(handle *value);", $"{Import} int get({form} IntPtr value);", "ABI1010 info IntPtr");

    private const string Records = """
        #include <stddef.h>
        enum state { STATE_IDLE, STATE_DONE = 6 };
        enum fault { FAULT_NONE, FAULT_MANY = 300 };
        enum sign { SIGN_NEGATIVE = -1, SIGN_POSITIVE = 1 };
        struct login { int type; char *user; };
        struct transfer { enum state state; void *data; };
        struct failure { enum fault fault; void *data; };
        struct signed_one { enum sign sign; void *data; };
        struct options { unsigned version; char *proxy; };
        struct finger { int id; int x; };
        """;

    [Theory]
    [InlineData("ref Login", "struct login *", "info")]
    [InlineData("in Login", "const struct login *", "info")]
    [InlineData("out Login", "struct login *", "warning")]
    [InlineData("Login*", "struct login *", "warning")]
    [InlineData("Login[]", "struct login *", "warning")]
    [InlineData("ref Login*", "struct login **", "warning")]
    public void A_wider_field_is_read_by_nobody_in_a_value_that_is_given(string managed, string native, string severity) => SaysAll(
        $"{Records}\nint open({native}auth);", $"struct Login {{ public IntPtr type; public IntPtr user; }} {Import} int open({managed} auth);", $"ABI2004 {severity} IntPtr");

    [Fact]
    public void A_type_in_many_signatures_is_as_bad_as_in_the_worst() => SaysAll(
        $"{Records}\nint open(struct login *auth);\nstruct login *current(void);",
        $"struct Login {{ public IntPtr type; public IntPtr user; }} {Import} int open(ref Login auth); {Import} Login* current();", "ABI2004 warning IntPtr");

    [Fact]
    public void A_callbacks_argument_is_Cs() => SaysAll(
        $"{Records}\nint open(int (*ask)(struct login *auth));",
        $"struct Login {{ public IntPtr type; public IntPtr user; }} [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate int Ask(ref Login auth); {Import} int open(Ask ask);", "ABI2004 warning IntPtr");

    [Theory]
    [InlineData("transfer", "byte", "info")]
    [InlineData("transfer", "sbyte", "info")]
    [InlineData("failure", "byte", "warning")]
    [InlineData("failure", "short", "info")]
    [InlineData("signed_one", "sbyte", "warning")]
    public void A_narrower_field_has_all_constants_that_fit(string record, string type, string severity) => SaysAll(
        $"{Records}\nstruct {record} *get(void);", $"struct Item {{ public {type} first; public IntPtr data; }} {Import} Item* get();", $"ABI2004 {severity} {type}");

    private const string Options = "public uint version; public IntPtr proxy; public int more;";

    [Theory]
    [InlineData($"[StructLayout(LayoutKind.Sequential)] class Options {{ {Options} }}", "Options", "const struct options *", "info")]
    [InlineData($"[StructLayout(LayoutKind.Sequential)] class Options {{ {Options} }}", "Options", "struct options *", "warning")]
    [InlineData($"struct Options {{ {Options} }}", "ref Options", "struct options *", "info")]
    [InlineData($"struct Options {{ {Options} }}", "Options", "struct options ", "warning")]
    [InlineData($"struct Options {{ {Options} }}", "Options*", "const struct options *", "warning")]
    public void What_C_has_not_at_its_end_is_read_by_nobody_in_a_value_that_is_given(string type, string managed, string native, string severity) =>
        SaysAll($"{Records}\nint set({native}options);", $"{type} {Import} int set({managed} options);", $"ABI2001 {severity} int");

    [Fact]
    public void A_larger_struct_that_no_signature_has_is_a_suggestion() => SaysAll(
        $"{Records}\nstruct finger *touch(void);",
        $"[StructLayout(LayoutKind.Sequential, Size = 16)] struct finger {{ public int id; public int x; }} {Import} IntPtr touch(); static int At() => ((finger*)touch())->x;", "ABI2001 info finger");
}
