using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary>A build folder of CMake.</summary>
/// <param name="Source">The source folder.</param>
/// <param name="Folder">The build folder.</param>
internal sealed record Build(string Source, string Folder)
{
    /// <summary>Configures one as a user does, with the module found where this repository has it.</summary>
    public static Build Configure(string source, string folder, Generator generator, params string[] arguments)
    {
        var result = TryConfigure(source, folder, ["-DINTEROP_EXECUTABLE=" + generator.Path, "-DInterop_DIR=" + Repository.At("cmake"), .. arguments]);
        Assert.True(result.ExitCode == 0, result.All);
        return new Build(source, folder);
    }

    /// <summary>Configures one, whatever comes of it.</summary>
    public static CommandResult TryConfigure(string source, string folder, params string[] arguments) =>
        Command.Run("cmake", ["-S", source, "-B", folder, .. arguments]);

    /// <summary>What a command has said in one line: CMake folds its messages.</summary>
    public static string Unfolded(CommandResult result) => string.Join(' ', result.All.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Builds it.</summary>
    public string Run(params string[] arguments)
    {
        var result = Command.Run("cmake", ["--build", Folder, .. arguments]);
        Assert.True(result.ExitCode == 0, result.All);
        return result.All;
    }

    /// <summary>The path of a file in it.</summary>
    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);
}
