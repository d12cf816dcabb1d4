using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>Arrays, flexible arrays and bit-fields: the rule that tells the most speaks, and it alone.</summary>
public sealed class ArrayRuleTests : RuleTests
{
    private const string Header = """
        #include <stdint.h>
        struct entry { int32_t kind; char name[32]; uint32_t sums[4]; int32_t last; };
        int use_entry(struct entry *entry);
        struct tail { uint8_t kind; uint8_t count; struct entry *entries[]; };
        int use_tail(struct tail *tail);
        struct old { int32_t count; struct entry *entries[1]; };
        int use_old(struct old *old);
        struct glyph { unsigned colored : 1; unsigned visible : 1; unsigned code : 30; float x; float y; };
        int use_glyph(struct glyph *glyph);
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)]";

    [Theory]
    [InlineData("sbyte*")]
    [InlineData("byte")]
    [InlineData("string")]
    public void What_is_no_array_is_another_number_of_elements(string type) => SaysAll(Header, $$"""
        struct Entry { public int Kind; public {{type}} Name; public fixed uint Sums[4]; public int Last; }
        {{Import}} static extern int use_entry({{(type == "string" ? "ref Entry" : "Entry*")}} entry);
        """, $"ABI2007 error {type}");

    [Fact]
    public void Bytes_of_the_array_are_right() => SaysAll(Header, $$"""
        struct Name { public long A, B, C, D; }
        [InlineArray(32)] struct Bytes { private byte _first; }
        struct Entry { public int Kind; public Bytes Name; public fixed uint Sums[4]; public int Last; }
        {{Import}} static extern int use_entry(Entry* entry);
        """);

    [Fact]
    public void A_pointer_says_that_the_elements_are_in_the_record() => Assert.Contains("a pointer for C's 32 elements, which are in the record itself", Assert.Single(Messages(Header, $$"""
        struct Entry { public int Kind; public sbyte* Name; public fixed uint Sums[4]; public int Last; }
        {{Import}} static extern int use_entry(Entry* entry);
        """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("IntPtr", "warning")]
    [InlineData("void*", "warning")]
    [InlineData("Entry**", "error")]
    [InlineData("nint*", "error")]
    public void An_address_for_a_flexible_array_of_pointers(string type, string severity) => SaysAll(Header, $$"""
        struct Entry { public int Kind; public fixed sbyte Name[32]; public fixed uint Sums[4]; public int Last; }
        struct Tail { public byte Kind; public byte Count; public {{type}} Entries; }
        {{Import}} static extern int use_tail(Tail* tail);
        """, $"ABI2008 {severity} {type}");

    [Fact]
    public void The_first_pointer_of_a_flexible_array_adds_to_the_size_alone() => SaysAll(Header, $$"""
        struct Entry { public int Kind; public fixed sbyte Name[32]; public fixed uint Sums[4]; public int Last; }
        struct Tail { public byte Kind; public byte Count; public Entry* Entries; }
        {{Import}} static extern int use_tail(Tail* tail);
        """, "ABI2001 info Entry*");

    [Fact]
    public void Without_the_array_the_size_is_what_its_alignment_makes_of_it() => SaysAll(Header, $$"""
        struct Tail { public byte Kind; public byte Count; }
        {{Import}} static extern int use_tail(Tail* tail);
        """, "ABI2001 error Tail");

    [Fact]
    public void An_address_for_an_array_of_one_pointer_is_right() => SaysAll(Header, $$"""
        struct Old { public int Count; public IntPtr Entries; }
        {{Import}} static extern int use_old(Old* old);
        """);

    [Fact]
    public void Several_fields_for_the_bit_fields_of_one_unit()
    {
        const string members = $$"""
            struct Glyph { public uint Colored; public uint Visible; public uint Code; public float X; public float Y; }
            {{Import}} static extern int use_glyph(Glyph* glyph);
            """;
        SaysAll(Header, members, "ABI2009 error uint");
        Assert.Contains("3 fields of 12 bytes for C's bit-fields from 'colored' on, which are in bytes 0 to 3", Assert.Single(Messages(Header, members)), StringComparison.Ordinal);
    }

    [Fact]
    public void One_field_for_all_bit_fields_is_right() => SaysAll(Header, $$"""
        struct Glyph { public uint Bits; public float X; public float Y; }
        {{Import}} static extern int use_glyph(Glyph* glyph);
        """);

    [Fact]
    public void A_parameter_that_is_missing_in_the_middle_is_all_that_is_told() => Says("int piece(void *model, float *a, int length, double strip, void *special);", $$"""
        {{Import}} static extern int piece(IntPtr model, float* a, int length, IntPtr special);
        """, "ABI3004 error piece");
}
