using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Bytes in the program's own memory, which nothing allocates.</summary>
internal sealed class Utf8Literals : IByteLiterals
{
    public string Type => "ReadOnlySpan<byte>";

    public string? Remark => null;

    public void Write(CodeWriter writer, string visibility, string name, StringConstant text) =>
        writer.Line($"{visibility} static {Type} {name} => {Expression(text)};");

    /// <summary>The compiler puts a zero behind a u8 literal; behind an array we do. Neither is allocated.</summary>
    public string Expression(StringConstant text) => StringForms.Utf8Text(text) is { } utf8
        ? CSharpName.Literal(utf8) + "u8"
        : $"((ReadOnlySpan<byte>)[{string.Concat(text.Units.Select(unit => $"0x{unit:x2}, "))}0x00])[..^1]";
}
