using System.Text;
using Conformance;
using Xunit;
using static Conformance.NativeMethods;

namespace Interop.CrossArch.Tests;

/// <summary>UTF-8, wide and UTF-16 text in both directions.</summary>
public sealed unsafe class TextTests
{
    private static readonly string[] Texts = ["", "plain", "gr\u00fc\u00df", "\U0001F600!"];

    public static IEnumerable<object[]> Which => Enumerable.Range(0, Texts.Length).Select(which => new object[] { (uint)which });

    [Theory]
    [MemberData(nameof(Which))]
    public void Utf8(uint which)
    {
        fixed (byte* text = Terminated(Encoding.UTF8, which))
        {
            Assert.Equal(1u, utf8_is(text, which));
            var given = text;
            utf8_give(&given, which);
            Assert.Equal(Texts[which], ReadUtf8(given));
        }
        Assert.Equal(Texts[which], ReadUtf8(utf8_text(which)));
    }

    [Theory]
    [MemberData(nameof(Which))]
    public void Utf8_in_a_buffer_and_its_length(uint which)
    {
        var length = Encoding.UTF8.GetByteCount(Texts[which]) + 1;
        var buffer = new byte[16];
        fixed (byte* at = buffer)
        {
            at[length] = 0x77;
            Assert.Equal((ulong)length, (ulong)utf8_copy(at, (nuint)length, which));
            Assert.Equal(Texts[which], ReadUtf8(at));
            Assert.Equal(0x77, at[length]);
        }
    }

    [Fact]
    public void An_array_of_texts()
    {
        fixed (byte* one = Terminated(Encoding.UTF8, 1), two = Terminated(Encoding.UTF8, 2), three = Terminated(Encoding.UTF8, 3))
        {
            var texts = stackalloc byte*[3];
            texts[0] = one;
            texts[1] = two;
            texts[2] = three;
            Assert.Equal(5u + (2 * 6) + (3 * 5), (ulong)utf8_total(texts, (nuint)3));
        }
    }

    [Theory]
    [MemberData(nameof(Which))]
    public void Text_in_a_record(uint which)
    {
        labelled value;
        labelled_fill(&value, which);
        Assert.Equal(-1 - (int)which, value.id);
        Assert.Equal(Texts[which], ReadUtf8(value.label));
        Assert.Equal(1u, labelled_is(&value, which));
        Assert.Equal(0u, labelled_is(&value, (which + 1) % 4));
    }

    [Theory]
    [MemberData(nameof(Which))]
    public void Wide(uint which)
    {
        fixed (byte* text = Terminated(WideEncoding, which))
        {
            Assert.Equal(1u, wide_is((wchar_t*)text, which));
            Assert.Equal((ulong)(WideEncoding.GetByteCount(Texts[which]) / wchar_t.SizeOf), (ulong)wide_length((wchar_t*)text));
        }
        Assert.Equal(Texts[which], ReadWide(wide_text(which)));
        var buffer = stackalloc byte[64];
        Assert.Equal((ulong)wide_length(wide_text(which)) + 1, (ulong)wide_copy((wchar_t*)buffer, (nuint)8, which));
        Assert.Equal(Texts[which], ReadWide((wchar_t*)buffer));
    }

    [Theory]
    [MemberData(nameof(Which))]
    public void Utf16(uint which)
    {
        fixed (char* text = Texts[which])
        {
            Assert.Equal(1u, utf16_is((ushort*)text, which));
            Assert.Equal(0u, utf16_is((ushort*)text, (which + 1) % 4));
        }
    }

    [Fact]
    public void Text_of_macros()
    {
        fixed (byte* text = TEXT_UTF8)
            Assert.Equal(1u, is_text_utf8(text));
        fixed (byte* text = WideEncoding.GetBytes(TEXT_WIDE + "\0"))
            Assert.Equal(1u, is_text_wide((wchar_t*)text));
    }

    /// <summary>As the width of wchar_t and the order of bytes have it.</summary>
    private static Encoding WideEncoding => wchar_t.SizeOf == 2 ? Encoding.Unicode : new UTF32Encoding(!BitConverter.IsLittleEndian, false);

    private static byte[] Terminated(Encoding encoding, uint which) => encoding.GetBytes(Texts[which] + "\0");

    private static string ReadUtf8(byte* text)
    {
        var length = 0;
        while (text[length] != 0)
            length++;
        return Encoding.UTF8.GetString(text, length);
    }

    private static string ReadWide(wchar_t* text) => WideEncoding.GetString((byte*)text, (int)wide_length(text) * wchar_t.SizeOf);
}
