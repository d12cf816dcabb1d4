using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>Bytes as arrays, of which <c>fixed</c> makes a <c>char *</c>.</summary>
internal sealed class ByteArrays : IByteLiterals
{
    public string Type => "byte[]";

    public string Remark => "With the terminator, which the length counts.";

    public void Write(CodeWriter writer, string visibility, string name, StringConstant text)
    {
        if (StringForms.Utf8Text(text) is { } utf8)
            writer.Line($"// {CSharpName.Literal(utf8)}");
        writer.Line($"{visibility} static readonly byte[] {name} = {Expression(text)};");
    }

    public string Expression(StringConstant text) => $"new byte[] {{ {string.Concat(text.Units.Select(unit => $"0x{unit:x2}, "))}0x00 }}";
}
