using System.IO.Compression;
using System.Security.Cryptography;

namespace Interop.Packages.Tests;

/// <summary>What a package holds.</summary>
internal static class PackageBytes
{
    /// <summary>
    /// The names and hashes of its files. NuGet gives its own file of properties, and with it the list of relations, another name each time,
    /// and writes the time beside each file.
    /// </summary>
    public static IReadOnlyList<string> Of(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries
            .Where(entry => entry.FullName != "_rels/.rels" && !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal))
            .Select(entry => $"{entry.FullName} {Hash(entry)}")
            .Order(StringComparer.Ordinal)];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
