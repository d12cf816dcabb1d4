using System.Security.Cryptography;
using System.Text;
using Interop.Abi.Model;

namespace Interop.Abi.Manifest;

/// <summary>Says in one line which headers a file was generated from, so that bindings and manifest of different runs can be told apart.</summary>
public static class HeaderStamp
{
    /// <summary>What the line in a generated file begins with.</summary>
    public const string Prefix = "// Headers: ";

    private const int Bytes = 8;

    /// <summary>The first 8 bytes of a SHA-256 over names and hashes of the headers, in hexadecimal: <c>sha256:0123456789abcdef</c>.</summary>
    public static string Of(IEnumerable<HeaderInfo> headers)
    {
        var text = string.Concat(headers.OrderBy(header => header.Name, StringComparer.Ordinal).Select(header => $"{header.Name} {header.Sha256}\n"));
        using var sha = SHA256.Create();
        return "sha256:" + string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(Bytes).Select(one => one.ToString("x2")));
    }
}
