using System.CommandLine;

namespace Interop.Generator.Commands;

/// <summary>The command <c>interop</c>, with all that is below it.</summary>
internal static class InteropCommand
{
    /// <summary>The tree of commands.</summary>
    /// <param name="behindDashes">What stood behind <c>--</c>: arguments of clang, or of the compilers that judge.</param>
    public static RootCommand Create(IReadOnlyList<string> behindDashes) => new("Interop: C# bindings that are right on every target, from C headers.")
    {
        GenerateCommand.Create(behindDashes),
        VerifyCommand.Create(behindDashes),
        TestKitCommand.Create(behindDashes),
        BaselineCommand.Create(),
        InitCommand.Create(),
        CMakeCommand.Create(),
        TargetsCommand.Create(),
    };
}
