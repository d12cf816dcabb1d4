using Interop.Abi.Carriers;

namespace Interop.Generator.Emit;

/// <summary>Makes C# identifiers and literals.</summary>
internal static class CSharpName
{
    /// <inheritdoc cref="CSharpIdentifier.Escape"/>
    public static string Escape(string name) => CSharpIdentifier.Escape(name);

    /// <summary>A string literal.</summary>
    public static string Literal(string text) => "\"" + EscapeLiteral(text) + "\"";

    /// <summary>The text with the escapes of C#'s string literals.</summary>
    public static string EscapeLiteral(string text) => string.Concat(text.Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF') => $"\\u{(int)c:x4}",
        _ => c.ToString(),
    }));

    /// <summary><c>win-x64</c> as <c>WinX64</c>; <c>my_lib</c> as <c>MyLib</c>.</summary>
    public static string Pascal(string name)
    {
        var pascal = string.Concat(name
            .Split(['-', '_', '.', ' ', '+', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        return pascal.Length == 0 || char.IsAsciiDigit(pascal[0]) ? "_" + pascal : pascal;
    }
}
