using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Public imports, whose signature is a promise: the old one stays as an overload.</summary>
public sealed class OverloadFixTests : FixTests
{
    private const string Header = """
        #include <stddef.h>
        long count(long n, int kind);
        int length(const char *text, size_t *length);
        const char *name_of(int kind);
        """;

    private const string Split = "Split";

    [Fact]
    public void Both_are_offered_for_what_others_see()
    {
        string[] Offered(string access)
        {
            var session = FixSession.Open(CLibrary.Manifest(Header), $$"""
                using System.Runtime.InteropServices;
                {{access}} static class Api { {{Import}} public static extern int count(CLong n, int kind); }
                """);
            var (document, diagnostic) = Assert.Single(session.Diagnostics);
            return [.. FixSession.Offers(document, diagnostic).Select(offer => offer.Title)];
        }
        Assert.Equal(["Change type to 'CLong'", "Split 'count' into an import and an overload"], Offered("public"));
        Assert.Equal(["Change type to 'CLong'"], Offered("internal"));
    }

    [Fact]
    public void The_overload_casts() => BecomesBy(Split, Header, $$"""
            /// <summary>Counts.</summary>
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)]
            [return: MarshalAs(UnmanagedType.I4)]
            public static extern int count(CLong n, [In] int kind = 1);
            static readonly Func<CLong, int, int> Count = count;
        """, $$"""
            /// <summary>Counts.</summary>
            public static int count(CLong n, int kind = 1) => (int)countNative(n, kind).Value;

            [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "count")]
            private static extern CLong countNative(CLong n, [In] int kind = 1);
            static readonly Func<CLong, int, int> Count = count;
        """);

    [Fact]
    public void The_overload_has_temporaries() => BecomesBy(Split, Header, $$"""
            [LibraryImport("lib", EntryPoint = "length")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] private static partial int Length(IntPtr text, ref uint length);
            static int Use(uint[] sizes) => Length(default, ref sizes[0]);
        """, $$"""
            private static int Length(IntPtr text, ref uint length) { nuint lengthNative = length; var result = LengthNative(text, ref lengthNative); length = (uint)lengthNative; return result; }
            [LibraryImport("lib", EntryPoint = "length")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] private static partial int LengthNative(IntPtr text, ref nuint length);
            static int Use(uint[] sizes) => Length(default, ref sizes[0]);
        """);

    [Fact]
    public void The_overload_reads_the_string() => BecomesBy(Split, Header, $$"""
            {{Import}} public static extern string? name_of(int kind);
            static readonly Func<int, string?> Name = name_of;
        """, $$"""
            public static string? name_of(int kind) => Marshal.PtrToStringAnsi(name_ofNative(kind));
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "name_of")] private static extern nint name_ofNative(int kind);
            static readonly Func<int, string?> Name = name_of;
        """);
}
