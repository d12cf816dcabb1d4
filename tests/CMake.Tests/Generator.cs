using Interop.Testing;

namespace Interop.CMake.Tests;

/// <summary>The command <c>interop</c> as builds run it, with a count of its runs.</summary>
internal sealed class Generator
{
    private readonly string _log;

    /// <summary>Puts it into a folder.</summary>
    public Generator(TemporaryFolder folder)
    {
        _log = folder.At("runs.log");
        File.WriteAllText(_log, "");
        Path = folder.Write("tools/interop", $"#!/bin/sh\necho \"$@\" >>'{_log}'\nexec dotnet '{Assembly}' \"$@\"\n");
        Command.Run("chmod", ["+x", Path]);
    }

    /// <summary>The assembly of the command, which is built beside these tests.</summary>
    public static string Assembly { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "interop.dll");

    /// <summary>The program.</summary>
    public string Path { get; }

    /// <summary>The arguments of every run so far.</summary>
    public IReadOnlyList<string> Runs => File.ReadAllLines(_log);

    /// <summary>Runs the command itself.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => Command.Run("dotnet", [Assembly, .. arguments], folder);
}
