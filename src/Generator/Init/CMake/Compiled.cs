using Interop.Generator.CompileCommands;

namespace Interop.Generator.Init.CMake;

/// <summary>A build folder's libraries as its <c>compile_commands.json</c> shows them, where CMake cannot be asked: targets, but not of which kind.</summary>
internal static class Compiled
{
    /// <summary>Every target that compiles something.</summary>
    /// <exception cref="ToolException">There is no <c>compile_commands.json</c>, or it is wrong.</exception>
    public static IReadOnlyList<BuiltLibrary> Read(string folder) =>
    [
        .. CompileCommandsFile.Read(CompileCommandsFile.Find(folder)).GroupBy(command => command.Group, StringComparer.Ordinal).Select(group =>
        {
            var options = BuildOptions.Of([.. group]);
            return new BuiltLibrary(group.Key, BuiltLibrary.LibraryName(group.Key), false, [], options.IncludeFolders, options.Defines, options.ClangArguments);
        }),
    ];
}
