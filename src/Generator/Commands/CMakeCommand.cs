using System.CommandLine;
using System.Text;
using Interop.Generator.Init;

namespace Interop.Generator.Commands;

/// <summary><c>interop cmake</c>: the CMake module, which is part of the command so that whoever has one has the other.</summary>
internal static class CMakeCommand
{
    private const string Prefix = "cmake/";

    private static readonly Argument<string> Folder = new("DIR") { Description = "The folder to write to. Default: cmake.", DefaultValueFactory = _ => "cmake" };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrite files that are there and differ, as those of another version." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("cmake", "Write the CMake module for bindings (interop_add_bindings, interop_pack) to a folder.") { Folder, Force };
        command.SetAction(result => (int)Run(Path.GetFullPath(result.GetValue(Folder)!), result.GetValue(Force)));
        return command;
    }

    private static ExitCode Run(string folder, bool overwrites)
    {
        var files = EmbeddedFiles.Under(Prefix)
            .Select(file => (Path: Path.Combine(folder, file.Name), Text: Encoding.UTF8.GetString(file.Bytes)))
            .Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path) != file.Text)
            .ToList();
        if (!overwrites)
            NewFiles.Refuse(files.Select(file => file.Path));
        NewFiles.Write(files);
        var name = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/');
        Console.Out.WriteLine($"The CMake module is in {name} ({files.Count} files written). In CMakeLists.txt:");
        Console.Out.WriteLine($"  include({name}/InteropBindings.cmake)");
        Console.Out.WriteLine("  interop_add_bindings(TARGET mylib HEADERS include/mylib.h NAMESPACE MyCompany.MyLib)");
        return ExitCode.Success;
    }
}
