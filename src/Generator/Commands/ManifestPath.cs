using Interop.Abi.Manifest;
using Interop.Generator.Config;

namespace Interop.Generator.Commands;

/// <summary>Where the manifest is that a command reads.</summary>
internal static class ManifestPath
{
    /// <summary>The one that the user named, or the one that the configuration has written.</summary>
    /// <exception cref="ToolException">Neither names one.</exception>
    public static string Find(string? given, ConfigFile config, string command)
    {
        if (given is not null)
            return Path.GetFullPath(given);
        if (config.Manifest is { } configured)
            return Path.GetFullPath(configured, config.Folder);
        var library = config.Library ?? throw new ToolException(ExitCode.Usage, "No manifest is named.", $"Name one ('interop {command} Bindings/mylib{ManifestFormat.FileSuffix}').");
        return Path.GetFullPath(Path.Combine(config.Output ?? "Bindings", library + ManifestFormat.FileSuffix), config.Output is null ? Directory.GetCurrentDirectory() : config.Folder);
    }
}
