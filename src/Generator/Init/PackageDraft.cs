using System.Text.RegularExpressions;
using Interop.Generator.Input;
using Interop.Generator.Packages;

namespace Interop.Generator.Init;

/// <summary>Finds out what pkg-config and the installed headers say of a package.</summary>
internal static partial class PackageDraft
{
    /// <summary>A package of this machine.</summary>
    /// <exception cref="ToolException">pkg-config does not know it, or no header looks like its.</exception>
    public static Draft Of(string name, Wishes wishes)
    {
        var package = PkgConfig.Ask(name);
        var library = wishes.Library ?? package.Library ?? throw new ToolException(
            ExitCode.Usage, $"The package '{name}' has headers alone: pkg-config names no library to link.", "Name the library that code is to import with --library.");
        var folders = wishes.IncludeFolders.Concat(package.IncludeFolders).Concat(SystemFolders.All).ToList();
        var headers = wishes.Headers.Count > 0 ? [.. wishes.Headers.Select(header => HeaderFile.Find(header, Directory.GetCurrentDirectory(), folders).Name)] : HeaderGuess.Find([name, library], folders);
        if (headers.Count == 0)
            throw HeaderGuess.NothingFound($"the package '{name}'", folders);
        return new Draft
        {
            Library = library,
            // A library called z is better known by its package.
            Title = Version().Replace(library.Length > 2 ? library : name.StartsWith("lib", StringComparison.Ordinal) ? name[3..] : name, ""),
            Headers = headers,
            PkgConfig = name,
            IncludeFolders = wishes.IncludeFolders,
            Defines = wishes.Defines,
        };
    }

    /// <summary>The version that some libraries have in their name, as in usb-1.0.</summary>
    [GeneratedRegex(@"-\d+(\.\d+)*$")]
    private static partial Regex Version();
}
