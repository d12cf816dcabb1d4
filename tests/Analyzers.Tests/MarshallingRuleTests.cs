using Xunit;

namespace Interop.Analyzers.Tests;

public sealed class MarshallingRuleTests : RuleTests
{
    private const string Header = """
        #include <stddef.h>
        #include <wchar.h>
        const char *name_of(int id);
        char *make_name(int id);
        int get_name(int id, char *buffer, size_t size);
        int set_name(int id, const char *name);
        int set_wide(int id, const wchar_t *name);
        int set_all(const char **names, int count);
        """;

    [Fact]
    public void Right_declarations_are_silent() => SaysAll(Header, """
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] private static partial byte* name_of(int id);
        [LibraryImport("lib", StringMarshalling = StringMarshalling.Utf8)] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] private static partial int set_name(int id, string name);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int get_name(int id, StringBuilder buffer, nuint size);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int set_all(string[] names, int count);
        """);

    [Fact]
    public void Strings() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern string name_of(int id);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern string make_name(int id);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int get_name(int id, string buffer, nuint size);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode)] static extern int set_name(int id, string name);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode)] static extern int set_wide(int id, string name);
        """, "ABI4001 error string", "ABI4001 warning string", "ABI4002 warning string", "ABI4003 error string", "ABI4003 error string");
}
