using System.Collections.Concurrent;
using Interop.Abi.Targets;
using Interop.Generator;
using Interop.Testing;

namespace Interop.Analyzers.Tests;

/// <summary>The manifest of a library whose header a test writes: clang reads it for every first-rank target.</summary>
internal static class CLibrary
{
    private static readonly ConcurrentDictionary<(string Header, string Library), Lazy<string>> Manifests = new();

    /// <summary>The manifest of a header's text.</summary>
    public static string Manifest(string header, string library = "lib") =>
        Manifests.GetOrAdd((header, library), key => new Lazy<string>(() => Generate(key.Header, key.Library).Manifest)).Value;

    /// <summary>The manifest of the header of "lib" for some targets.</summary>
    public static string Manifest(string header, IReadOnlyList<string> targets) => Generate(header, "lib", targets).Manifest;

    /// <summary>Manifest and bindings of a header's text.</summary>
    public static Generated Generate(string header, string library = "lib") => Generate(header, library, []);

    private static Generated Generate(string header, string library, IReadOnlyList<string> targets)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, $"{library}.h");
        File.WriteAllText(path, header);
        return Pipeline.Run(
            new GenerateOptions { Headers = [path], BaseFolder = folder.Path, Library = library, Namespace = "Bindings", ClassName = "NativeMethods", Output = folder.Path, Targets = targets },
            new Progress<Target>(),
            default);
    }
}
