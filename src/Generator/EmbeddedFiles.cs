using System.Reflection;

namespace Interop.Generator;

/// <summary>The files that are part of the command.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Those whose names begin with a folder, as <c>headers/</c>, by their names in it, sorted.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Under(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (resource[folder.Length..].Replace('\\', '/'), bytes);
        }
    }
}
