using Interop.Testing;

namespace Interop.Generator.Tests;

/// <summary>Runs the command as a user does: a process, with exit code and outputs.</summary>
internal static class Tool
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "interop.dll");

    /// <summary>Runs it.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string?>(), arguments);

    /// <summary>Runs it with environment variables.</summary>
    public static CommandResult Run(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Command.Run(Dotnet, [Assembly, .. arguments], folder, environment);

    /// <summary>The runtime that the tests run on.</summary>
    public static string Dotnet => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>The arguments that start it, for tests that drive the process themselves.</summary>
    public static IReadOnlyList<string> Arguments(params string[] arguments) => [Assembly, .. arguments];
}
