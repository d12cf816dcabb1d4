namespace Interop.Generator.Init.CMake;

/// <summary>A library that a build folder builds.</summary>
/// <param name="Name">The target's name.</param>
/// <param name="Library">The library, as imports name it.</param>
/// <param name="IsShared">Whether .NET can load it.</param>
/// <param name="Headers">Its public headers, as full paths; empty if the build does not say.</param>
/// <param name="IncludeFolders">The include folders of its sources, as full paths.</param>
/// <param name="Defines">The macros that they define.</param>
/// <param name="Arguments">Further arguments that say how headers are read.</param>
internal sealed record BuiltLibrary(
    string Name,
    string Library,
    bool IsShared,
    IReadOnlyList<string> Headers,
    IReadOnlyList<string> IncludeFolders,
    IReadOnlyList<string> Defines,
    IReadOnlyList<string> Arguments)
{
    /// <summary><c>libmylib.so.1.2</c> and <c>mylib.dll</c> are mylib.</summary>
    public static string LibraryName(string file)
    {
        var name = file.Split('.')[0];
        return name.StartsWith("lib", StringComparison.Ordinal) && name.Length > 3 ? name[3..] : name;
    }
}
