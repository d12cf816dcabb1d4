using Interop.Testing;

namespace Interop.CMake.Tests;

/// <summary>A copy of the C library in <c>Library</c>, in a folder whose name has a space.</summary>
internal sealed class Shapes : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Shapes()
    {
        var source = Repository.At("tests", "CMake.Tests", "Library");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
            _folder.Write(Path.Combine("the source", Path.GetRelativePath(source, file)), File.ReadAllText(file));
        Generator = new Generator(_folder);
    }

    /// <summary>The command that its builds run.</summary>
    public Generator Generator { get; }

    /// <summary>The path of a file that is no source.</summary>
    public string Beside(params string[] parts) => _folder.At(parts);

    /// <summary>The path of a source file.</summary>
    public string At(params string[] parts) => _folder.At(["the source", .. parts]);

    /// <summary>Configures a build folder.</summary>
    public Build Configure(string folder, params string[] arguments) => Build.Configure(At(), _folder.At(folder), Generator, arguments);

    /// <summary>Configures a build folder for another platform, with this repository's toolchain.</summary>
    public Build Cross(string rid, params string[] arguments) =>
        Configure("build of " + rid, ["-G", "Ninja", "-DCMAKE_TOOLCHAIN_FILE=" + Repository.At("cmake", "toolchains", rid + ".cmake"), .. arguments]);

    public void Dispose() => _folder.Dispose();
}
