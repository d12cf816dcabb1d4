using Interop.Abi.Targets;

namespace Interop.Generator.Input;

/// <summary>The root of a target's own system: a whole one, as Debian's, or what a cross compiler has (<c>/usr/aarch64-linux-gnu</c>).</summary>
internal static class Sysroot
{
    /// <summary>clang's arguments for its headers.</summary>
    public static IEnumerable<string> Arguments(string root, Target target)
    {
        var include = Path.Combine(root, "usr", "include");
        string[] folders = Directory.Exists(include) ? [Path.Combine(include, Multiarch(target)), include] : [Path.Combine(root, "include")];
        return folders.Where(Directory.Exists).Select(folder => "-isystem" + folder).Prepend("--sysroot=" + root);
    }

    /// <summary>
    /// The folder of headers that differ by architecture, beside those of other architectures and C libraries: Debian's multiarch tuple
    /// (wiki.debian.org/Multiarch/Tuples), which Android's NDK has too, without the API level.
    /// </summary>
    private static string Multiarch(Target target)
    {
        var parts = target.Triple.TrimEnd("0123456789".ToCharArray()).Split('-');
        var architecture = parts[0] switch
        {
            "i686" => "i386",
            "armv7" or "armv7a" => "arm",
            var own => own,
        };
        return string.Join('-', parts.Skip(1).Where(part => part is not ("unknown" or "pc")).Prepend(architecture));
    }
}
