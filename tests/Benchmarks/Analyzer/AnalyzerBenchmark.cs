namespace Interop.Benchmarks.Analyzer;

/// <summary>Times the analyzer beside the compiler, in one run.</summary>
internal static class AnalyzerBenchmark
{
    /// <summary>Writes the tables.</summary>
    /// <param name="tool">The command, which makes the manifest of C.</param>
    /// <param name="rounds">How often each build is run.</param>
    public static void Run(string tool, int rounds)
    {
        var library = new NativeLibrary();
        var manifest = Manifest(library, tool);
        var binding = new Project("10,000 imports in 100 files", new BindingProject(library).Texts(), manifest);
        var plain = new Project("200 files without imports", PlainProject.Texts(), manifest);
        Console.WriteLine(ManifestBenchmark.Run(manifest, rounds));
        Console.WriteLine($"\nA whole build, median of {rounds} rounds; differences are medians of those of each round.\n\n{BuildBenchmark.Head}");
        foreach (var project in new[] { binding, plain })
            Console.WriteLine(BuildBenchmark.Run(project, rounds));
        var edits = rounds * 10;
        Console.WriteLine($"\nA keystroke after warm-up, median of {edits}.\n\n{EditBenchmark.Head}");
        Console.WriteLine(EditBenchmark.Run(binding, "in a method", edits, _ => BindingProject.InBody));
        Console.WriteLine(EditBenchmark.Run(binding, "in an import", edits, BindingProject.InImport));
        Console.WriteLine(EditBenchmark.Run(plain, "in a method", edits, _ => BindingProject.InBody));
    }

    private static string Manifest(NativeLibrary library, string tool)
    {
        var folder = Directory.CreateTempSubdirectory("interop-bench-").FullName;
        try
        {
            var (header, manifest) = (Path.Combine(folder, "bench.h"), Path.Combine(folder, "bench.abi.json"));
            File.WriteAllText(header, library.Header());
            new Contender("interop", tool, ["generate", header, "-l", "bench", "-q", "-o", folder, "--manifest", manifest]).Run();
            return File.ReadAllText(manifest);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
