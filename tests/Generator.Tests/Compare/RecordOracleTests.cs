using Xunit;

namespace Interop.Generator.Tests.Compare;

/// <summary>Structs that are right and structs that are wrong, judged by what clang lays out on every target of the first rank.</summary>
public sealed class RecordOracleTests
{
    private const string Header = """
        #include <stddef.h>
        #include <stdint.h>
        #include <stdbool.h>
        #include <time.h>
        struct plain { int32_t a; void *b; int32_t c; };
        struct longs { long a; int b; long c; };
        struct sizes { int kind; size_t count; void *data; };
        struct mixed { char tag; double value; bool on; short rest; };
        struct pair { int32_t a; int32_t b; };
        struct four { int32_t left; int32_t top; int32_t right; int32_t bottom; };
        struct text { uint32_t id; char name[32]; uint32_t flags; };
        struct grid { float m[4][4]; };
        struct colour { uint8_t r, g, b, a; };
        struct guid { uint32_t one; uint16_t two; uint16_t three; uint8_t rest[8]; };
        struct line { struct pair from; struct pair to; };
        struct uneven { char tag; struct pair at; void *data; };
        struct outer { struct guid id; struct mixed body; int tail; };
        struct bits { unsigned a : 3; unsigned b : 20; unsigned c : 12; void *next; };
        struct small_bits { unsigned char a : 4; unsigned char b : 4; unsigned char c; };
        struct bits_and_char { unsigned a : 3; char c; };
        struct tail { int count; char data[]; };
        struct old_tail { int count; int data[1]; };
        union value { int64_t i; double d; void *p; char text[16]; };
        struct variant { int type; union { int64_t i; double d; void *p; }; };
        struct inlined { int kind; struct { short x; short y; }; long long end; };
        struct when { time_t at; int zone; };
        struct wide { uint64_t big; int32_t low; };
        #pragma pack(push, 1)
        struct packed { uint8_t kind; uint32_t value; uint64_t stamp; };
        #pragma pack(pop)
        struct over { int a; int b __attribute__((aligned(16))); };
        struct flags { unsigned flags; long mask; };
        enum state { OFF, ON };
        struct states { enum state now; enum state then; };
        """;

    private static readonly Lazy<Oracle> Shared = new(() => Oracle.Read(Header));

    private static string[] Compare(string name, string managed) => Shared.Value.Compare(CSharp.Struct(managed), (name == "value" ? "union " : "struct ") + name);

    [Theory]
    [InlineData("plain", "int a; nint b; int c")]
    [InlineData("plain", "int A; string m_b; int C")]
    [InlineData("plain", "int a; void* b; int c")]
    [InlineData("plain", "int a; delegate b; int c")]
    [InlineData("longs", "CLong a; int b; CLong c")]
    [InlineData("sizes", "int kind; nuint count; nint data")]
    [InlineData("mixed", "byte tag; double value; bool1 on; short rest")]
    [InlineData("mixed", "char1 tag; double value; byte on; short rest")]
    [InlineData("text", "uint id; byte[32] name; uint flags")]
    [InlineData("text", "uint id; byte[16] name0; byte[16] name1; uint flags")]
    [InlineData("text", "uint id; char1[32] name; uint flags")]
    [InlineData("grid", "float[16] m")]
    [InlineData("grid", "float a0; float a1; float a2; float a3; float b0; float b1; float b2; float b3; float c0; float c1; float c2; float c3; float d0; float d1; float d2; float d3")]
    [InlineData("colour", "uint rgba")]
    [InlineData("colour", "byte[4] v")]
    [InlineData("guid", "uint a; ushort b; ushort c; byte d; byte e; byte f; byte g; byte h; byte i; byte j; byte k")]
    [InlineData("line", "int x1; int y1; int x2; int y2")]
    [InlineData("line", "{int a; int b} from; {int a; int b} to")]
    [InlineData("line", "long from; long to")]
    [InlineData("four", "{int a; int b} from; {int a; int b} to")]
    [InlineData("uneven", "byte tag; int a; int b; nint data")]
    [InlineData("outer", "{uint a; ushort b; ushort c; byte[8] d} id; {byte tag; double value; byte on; short rest} body; int tail")]
    [InlineData("bits", "uint _bitfield1; uint _bitfield2; nint next")]
    [InlineData("small_bits", "byte ab; byte c")]
    [InlineData("tail", "int count")]
    [InlineData("old_tail", "int count; int data")]
    [InlineData("value", "@0 long i; @0 double d; @0 nint p; @0 byte[16] text")]
    [InlineData("value", "@0 double d; @0 byte[16] text")]
    [InlineData("value", "ulong[2] bytes")]
    [InlineData("variant", "int type; long value")]
    [InlineData("variant", "int type; {@0 long i; @0 double d; @0 nint p} value")]
    [InlineData("variant", "int type; double d")]
    [InlineData("inlined", "int kind; short x; short y; long end")]
    [InlineData("inlined", "int kind; {short x; short y} position; long end")]
    [InlineData("inlined", "@0 int kind; @4 short x; @6 short y; @8 long end")]
    [InlineData("packed", "[Pack=1] byte kind; uint value; ulong stamp")]
    [InlineData("packed", "[Pack=1] @0 byte kind; @1 uint value; @5 ulong stamp")]
    [InlineData("states", "enum now; uint then")]
    public void Finds_nothing_in_what_is_right(string name, string managed) => Assert.Empty(Compare(name, managed));

    [Theory]
    [InlineData("variant", "@0 int type; @8 long i; @8 double d; @8 nint p", "FieldOffset Error i: at byte 8 where C has 'i' at 4 on linux-x86 [Union Sequential]")]
    [InlineData("plain", "[Size=24] nint pointer", "RecordSize Suggestion: 24 bytes for C's 12 on win-x86, linux-arm, linux-x86, browser-wasm")]
    [InlineData("packed", "@0 byte kind; @1 uint value; @5 ulong stamp", "RecordSize Warning: 16 bytes for C's 13 on every target [Size 13]")]
    [InlineData("line", "int x1; int y1; int x2; uint y2")]
    [InlineData("uneven", "byte tag; nint at; nint data", "FieldOffset Error at: at byte 8 where C has 'at' at 4 on win-x64, win-arm64, linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64", "FieldWidth Error at: 4 bytes for C's 8 on win-x86, linux-arm, linux-x86, browser-wasm")]
    [InlineData("inlined", "int kind; short x; long end", "RecordSize Warning x: lacks C's 'y' (short) at byte 6, where C# has padding on every target [AddField short y]")]
    [InlineData("value", "@0 long i; @4 double d", "FieldOffset Error d: at byte 4 where C has 'd' at 0 on every target [Offset 0]")]
    [InlineData("value", "byte[8] bytes", "RecordSize Error: 8 bytes for C's 16 on every target [Size 16]", "Packing Suggestion: aligned to 1 for C's 8 bytes on win-x64, win-x86, win-arm64, linux-x64, linux-arm64, linux-arm, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64, browser-wasm; aligned to 1 for C's 4 bytes on linux-x86")]
    [InlineData("longs", "int a; int b; int c", "FieldWidth Error a: 4 bytes for C's 8 on linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64 [Type CLong]", "FieldWidth Error c: 4 bytes for C's 8 on linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64 [Type CLong]")]
    [InlineData("longs", "long a; int b; long c", "FieldWidth Error a: 8 bytes for C's 4 on win-x64, win-x86, win-arm64, linux-arm, linux-x86, browser-wasm [Type CLong]", "FieldWidth Error c: 8 bytes for C's 4 on win-x64, win-x86, win-arm64, linux-arm, linux-x86, browser-wasm [Type CLong]")]
    [InlineData("sizes", "int kind; int count; nint data", "FieldWidth Error count: 4 bytes for C's 8 on win-x64, win-arm64, linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64 [Type nuint]")]
    [InlineData("sizes", "int kind; ulong count; nint data", "FieldWidth Error count: 8 bytes for C's 4 on win-x86, linux-arm, linux-x86, browser-wasm [Type nuint]")]
    [InlineData("sizes", "int kind; nuint count; int data", "HiddenWidth Warning data: 4 bytes for C's 8, which moves no other field on win-x64, win-arm64, linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64 [Type nint]")]
    [InlineData("flags", "int flags; nint mask", "Sign Suggestion flags: signed for C's unsigned 4-byte integer on every target [Type uint]", "FieldWidth Error mask: 8 bytes for C's 4 on win-x64, win-arm64 [Type CLong]")]
    [InlineData("mixed", "byte tag; float value; bool4 on; short rest", "FieldWidth Error value: 4 bytes for C's 8 on every target [Type double]", "FieldWidth Error on: 4 bytes for C's 1 on every target [MarshalAs U1]")]
    [InlineData("mixed", "byte tag; long value; bool1 on; short rest", "FloatClass Error value: an integer for C's 8-byte floating-point number on every target [Type double]")]
    [InlineData("mixed", "char2 tag; double value; bool1 on; short rest", "HiddenWidth Warning tag: 2 bytes for C's 1, which moves no other field on every target [Type byte]")]
    [InlineData("when", "long at; int zone", "FieldWidth Error at: 8 bytes for C's 4 on linux-arm, linux-x86")]
    [InlineData("states", "byteenum now; byteenum then", "FieldWidth Error now: 1 byte for C's 4 on every target [Type int]", "FieldWidth Error then: 1 byte for C's 4 on every target [Type int]")]
    [InlineData("text", "uint id; byte[16] name; uint flags", "ArrayCount Error name: 16 elements for C's 32 on every target [Count 32]")]
    [InlineData("text", "uint id; char2[32] name; uint flags", "FieldWidth Error name: 2 bytes for C's 1 in each element on every target [Element byte]")]
    [InlineData("text", "uint id; string name; uint flags", "ArrayCount Error name: a pointer for C's 32 elements, which are in the record itself on every target [MarshalAs ByValTStr, SizeConst = 32]")]
    [InlineData("grid", "double[16] m", "FieldWidth Error m: 8 bytes for C's 4 in each element on every target")]
    [InlineData("four", "int left; int top; int right", "RecordSize Error right: lacks C's 'bottom' (int32_t) at byte 12 on every target [AddField int bottom]")]
    [InlineData("four", "int left; int right; int bottom", "RecordSize Error left: lacks C's 'top' (int32_t) at byte 4 on every target [AddField int top]")]
    [InlineData("four", "int left; int right; int top; int bottom", "FieldOffset Error right: the fields 'right' and 'top' are exchanged on every target")]
    [InlineData("four", "int left; int top; int middle; int right; int bottom", "RecordSize Error middle: C has no such member on every target")]
    [InlineData("four", "int left; int top; int right; int bottom; int more", "RecordSize Warning more: C has no such member on every target")]
    [InlineData("plain", "nint b; int a; int c", "FieldOffset Error b: the fields 'b' and 'a' are exchanged on every target")]
    [InlineData("packed", "byte kind; uint value; ulong stamp", "Packing Error: 'value' at byte 4 where C has 'value' at 1 on every target [Pack 1]")]
    [InlineData("mixed", "[Pack=4] byte tag; double value; byte on; short rest", "Packing Error: 'value' at byte 4 where C has 'value' at 8 on win-x64, win-x86, win-arm64, linux-x64, linux-arm64, linux-arm, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64, browser-wasm [Pack 0]")]
    [InlineData("mixed", "[Auto] byte tag; double value; byte on; short rest", "Packing Error: the runtime chooses the layout on every target")]
    [InlineData("over", "int a; int b", "Packing Error b: at byte 4 where C has 'b' at 16 on every target")]
    [InlineData("plain", "@0 int a; @8 nint b; @16 int c", "BitnessOffsets Error b: at byte 8 where C has 'b' at 4 on win-x86, linux-arm, linux-x86, browser-wasm [Sequential Sequential]")]
    [InlineData("wide", "@0 ulong big; @12 int low", "FieldOffset Error low: at byte 12 where C has 'low' at 8 on every target [Offset 8]")]
    [InlineData("longs", "@0 long a; @8 int b; @16 long c", "FieldWidth Error a: 8 bytes for C's 4 on win-x64, win-x86, win-arm64, linux-arm, linux-x86, browser-wasm [Type CLong]", "FieldWidth Error c: 8 bytes for C's 4 on win-x64, win-x86, win-arm64, linux-arm, linux-x86, browser-wasm [Type CLong]")]
    [InlineData("bits", "uint ab; nint next", "BitField Error ab: 4 bytes for C's bit-fields from 'a' on, which are in bytes 0 to 5 on every target")]
    [InlineData("bits_and_char", "uint a; byte c", "BitField Error a: 4 bytes for C's bit-fields from 'a' on, which are in byte 0 on linux-x64, linux-arm64, linux-arm, linux-x86, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64, browser-wasm")]
    [InlineData("tail", "int count; nint data", "FlexibleArray Error data: a pointer for C's 'data', whose elements are in the record itself on every target [RemoveField data]")]
    [InlineData("old_tail", "int count; nint data", "FlexibleArray Error data: a pointer for C's 'data', whose elements are in the record itself on win-x64, win-arm64, linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64")]
    [InlineData("value", "@0 int i; @0 double d", "HiddenWidth Warning i: 4 bytes for C's 8, which moves no other field on every target [Type long]")]
    [InlineData("value", "long i; double d", "FieldOffset Error d: at byte 8 where C has 'd' at 0 on every target")]
    [InlineData("variant", "int type; int i", "FieldWidth Error i: 4 bytes for C's 8 on every target")]
    [InlineData("guid", "byte[12] bytes", "RecordSize Error: 12 bytes for C's 16 on every target [Size 16]", "Packing Suggestion: aligned to 1 for C's 4 bytes on every target")]
    [InlineData("guid", "[Size=12]", "RecordSize Error: 12 bytes for C's 16 on every target [Size 16]", "Packing Suggestion: aligned to 1 for C's 4 bytes on every target")]
    public void Finds_what_is_wrong(string name, string managed, params string[] expected) => Assert.Equal(expected, Compare(name, managed));
}
