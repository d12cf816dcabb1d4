using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Strings and characters in structs, and those of imports.</summary>
public sealed class StructTextFixTests : FixTests
{
    private const string Header = """
        struct names { const char *first; char *second; int kind; };
        int use_names(struct names *names);
        struct tag { int kind; char text[32]; unsigned char key[16]; };
        int use_tag(struct tag *tag);
        int say(const char *text);
        """;

    private const string Windows = """
        #ifdef _WIN32
        #include <wchar.h>
        typedef struct { wchar_t *first; const char *second; wchar_t text[8]; } names;
        int use_names(names *names);
        int say(const wchar_t *text);
        #endif
        """;

    [Fact]
    public void A_string_of_wide_characters() => Becomes(Header, $$"""
        [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct Names { public string First; [MarshalAs(UnmanagedType.LPWStr)] public string Second; public int Kind; }
        {{Import}} static extern int use_names(ref Names names);
        """, $$"""
        [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct Names { [MarshalAs(UnmanagedType.LPUTF8Str)] public string First; [MarshalAs(UnmanagedType.LPUTF8Str)] public string Second; public int Kind; }
        {{Import}} static extern int use_names(ref Names names);
        """);

    [Fact]
    public void A_string_of_bytes_on_Windows() => Becomes(Windows, $$"""
        [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct Names { [MarshalAs(UnmanagedType.LPStr)] public string First; public string Second; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 8)] public string Text; }
        {{Import}} static extern int use_names(ref Names names);
        {{Import}} static extern int say(string text);
        """, $$"""
        [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct Names { [MarshalAs(UnmanagedType.LPWStr)] public string First; [MarshalAs(UnmanagedType.LPStr)] public string Second; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 8)] public string Text; }
        {{Import}} static extern int use_names(ref Names names);
        {{Import}} static extern int say([MarshalAs(UnmanagedType.LPWStr)] string text);
        """);

    [Fact]
    public void A_string_of_an_import() => Becomes(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode)] static extern int say(string text);
        """, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode)] static extern int say([MarshalAs(UnmanagedType.LPUTF8Str)] string text);
        """);

    [Fact]
    public void Text_in_the_struct_itself() => Becomes(Header, $$"""
        struct Tag { public int Kind; public string Text; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 16)] public byte[] Key; }
        {{Import}} static extern int use_tag(ref Tag tag);
        """, $$"""
        struct Tag { public int Kind; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 32)] public string Text; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 16)] public byte[] Key; }
        {{Import}} static extern int use_tag(ref Tag tag);
        """);

    [Fact]
    public void Text_of_wide_characters_in_the_struct_itself() => Becomes(Header, $$"""
        [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
        struct Tag { public int Kind; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 32)] public string Text; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 16)] public byte[] Key; }
        {{Import}} static extern int use_tag(ref Tag tag);
        """, $$"""
        [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Ansi)]
        struct Tag { public int Kind; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 32)] public string Text; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 16)] public byte[] Key; }
        {{Import}} static extern int use_tag(ref Tag tag);
        """);

    [Fact]
    public void Right_text_has_no_finding() => Assert.Empty(Analysis.Run(Header, $$"""
        struct Names { public string First; [MarshalAs(UnmanagedType.LPUTF8Str)] public string Second; public int Kind; }
        struct Tag { public int Kind; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 32)] public string Text; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 16)] public byte[] Key; }
        {{Import}} static extern int use_names(ref Names names);
        {{Import}} static extern int use_tag(ref Tag tag);
        {{Import}} static extern int say(string text);
        """));
}
