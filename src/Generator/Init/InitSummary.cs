namespace Interop.Generator.Init;

/// <summary>Says what was written, and what to do next.</summary>
internal static class InitSummary
{
    /// <summary>Writes it to the standard output.</summary>
    /// <param name="draft">What was found out.</param>
    /// <param name="style">What the user wants of the code.</param>
    /// <param name="folder">Where it was written.</param>
    /// <param name="project">The project that compiles the bindings.</param>
    /// <param name="isNew">Whether the project was written too.</param>
    public static void Write(Draft draft, CodeStyle style, string folder, string project, bool isNew)
    {
        var here = Directory.GetCurrentDirectory();
        var file = Path.GetFileName(project);
        var output = Console.Out;
        output.WriteLine($"{draft.Library}: {Headers(draft)}, namespace {style.Namespace}");
        output.WriteLine($"  wrote {Path.GetRelativePath(here, Path.Combine(folder, Config.ConfigFile.DefaultName))}{(isNew ? $" and {Path.GetRelativePath(here, project)}" : "")}");
        if (!isNew && !File.ReadAllText(project).Contains("<AllowUnsafeBlocks>true", StringComparison.OrdinalIgnoreCase))
            output.WriteLine($"  {file} is here already: it needs <AllowUnsafeBlocks>true</AllowUnsafeBlocks> to compile the bindings");
        output.WriteLine("Next:");
        if (folder != here)
            output.WriteLine($"  cd {Path.GetRelativePath(here, folder)}");
        output.WriteLine("  interop generate");
        output.WriteLine("  dotnet build");
    }

    private static string Headers(Draft draft) => draft.Headers switch
    {
        [var only] => Path.GetFileName(only) is var name && Path.IsPathRooted(only) ? name : only,
        var several => $"{several.Count} headers",
    };
}
