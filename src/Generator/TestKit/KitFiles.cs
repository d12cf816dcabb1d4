using System.Buffers;
using System.Text;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Input;

namespace Interop.Generator.TestKit;

/// <summary>A file of the kit.</summary>
/// <param name="Name">Its path, relative to the kit's folder.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record KitFile(string Name, byte[] Bytes)
{
    public KitFile(string name, string text)
        : this(name, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>Whether it is a program.</summary>
    public bool IsExecutable => Name.EndsWith(".sh", StringComparison.Ordinal);
}

/// <summary>The files of a kit.</summary>
internal static class KitFiles
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>\"\r\n\0");

    private const string Templates = "testkit/";

    /// <summary>All of them, by name.</summary>
    /// <exception cref="ToolException">A header is not found.</exception>
    public static IReadOnlyList<KitFile> Of(Kit kit, TestKitOptions options) =>
    [
        .. EmbeddedFiles.Under(Templates).Select(file => Fill(file.Name, Encoding.UTF8.GetString(file.Bytes), kit)),
        .. kit.Bindings.Files.Select(file => new KitFile($"bindings/{file.Name}", file.Text)),
        .. Headers(kit.Emission.Module, options),
        new KitFile($"native/{kit.Prefix}.c", ProbeSource.Write(kit)),
        new KitFile("native/flags.cmake", Flags(options)),
        new KitFile("program/Suite.g.cs", TestSource.Write(kit)),
    ];

    /// <summary>What is the same for every library, but for its names.</summary>
    private static KitFile Fill(string name, string text, Kit kit) => new(name, text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace("@LIBRARY@", kit.Emission.Module.Library.Name, StringComparison.Ordinal)
        .Replace("@PREFIX@", kit.Prefix, StringComparison.Ordinal)
        .Replace("@NAMESPACE@", kit.Bindings.Namespace, StringComparison.Ordinal)
        .Replace("@TARGETS@", string.Join(' ', kit.Emission.Module.Targets.Select(target => target.Rid)), StringComparison.Ordinal)
        .Replace("@FRAMEWORKS@", kit.Bindings.Dialect == AllDialects.LibraryImport ? "net10.0" : "net10.0;net472", StringComparison.Ordinal));

    /// <summary>The library's own headers, so that cross compilers find them without this machine's C library beside them.</summary>
    private static IEnumerable<KitFile> Headers(AbiModule module, TestKitOptions options)
    {
        var named = options.Headers.Select(header => HeaderFile.Find(header, options.BaseFolder, options.IncludeFolders)).ToList();
        var folders = options.IncludeFolders.Concat(named.Select(header => header.Root)).Distinct().ToList();
        foreach (var name in module.Headers.Select(header => header.Name).Concat(module.Includes).Distinct().Where(IsPlain))
        {
            var header = HeaderFile.Find(name, options.BaseFolder, folders);
            yield return new KitFile($"native/include/{name}", File.ReadAllBytes(header.Path));
        }
    }

    /// <summary>A manifest may hold any text; only names inside the kit's folder are written.</summary>
    private static bool IsPlain(string name) => name.Length > 0 && !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..") && !name.AsSpan().ContainsAny(Forbidden);

    /// <summary>What the user's configuration tells compilers.</summary>
    private static string Flags(TestKitOptions options)
    {
        var text = new StringBuilder("# What interop.json and the command line tell compilers. Written by interop test-kit.\n");
        text.Append($"set(TESTKIT_FLAGS{string.Concat(options.Defines.Select(define => " " + Quote("-D" + define)).Concat(options.CompilerArguments.Select(argument => " " + Quote(argument))))})\n");
        foreach (var (rid, arguments) in options.PerTarget.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append($"if(TESTKIT_RID STREQUAL {Quote(rid)})\n  list(APPEND TESTKIT_FLAGS{string.Concat(arguments.Select(argument => " " + Quote(argument)))})\nendif()\n");
        return text.ToString();
    }

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("$", "\\$") + "\"";
}
