namespace Interop.Generator.CompileCommands;

/// <summary>One entry of a <c>compile_commands.json</c>: how a source file is compiled.</summary>
/// <param name="Folder">The folder in which the compiler runs, from which relative paths are meant.</param>
/// <param name="File">The source file's full path.</param>
/// <param name="Words">The command, the program first.</param>
/// <param name="Output">The file that the compiler writes, as the entry or <c>-o</c> names it; or null.</param>
internal sealed record CompileCommand(string Folder, string File, IReadOnlyList<string> Words, string? Output)
{
    /// <summary>Whether the source is C, by the suffixes that gcc and clang know.</summary>
    public bool IsC => Path.GetExtension(File) is ".c" or ".h" or ".i";

    /// <summary>
    /// What the source is compiled into: the build's target where its object's path tells it, as CMake's (<c>CMakeFiles/mylib.dir/</c>) and Meson's
    /// (<c>libmylib.so.p/</c>) do; else the source's folder.
    /// </summary>
    public string Group
    {
        get
        {
            var parts = (Output ?? "").Split('/', '\\');
            var of = Array.FindIndex(parts, part => part is [_, .., '.', 'd', 'i', 'r'] or [_, .., '.', 'p']);
            return of < 0 ? Path.GetDirectoryName(File)! : parts[of][..parts[of].LastIndexOf('.')];
        }
    }
}
