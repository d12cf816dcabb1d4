using System.Globalization;
using Interop.Benchmarks;
using Interop.Benchmarks.Analyzer;
using Interop.Benchmarks.Calls;

// Machines are shared and noisy, so that only ratios within one round count: each round runs all contenders once, in turn, and the
// median over the rounds is what is shown.
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Interop.Benchmarks TOOL [analyzer|calls] [ROUNDS]");
    return 2;
}
var tool = Path.GetFullPath(args[0]);
if (args.Length > 1 && args[1] == "analyzer")
{
    AnalyzerBenchmark.Run(tool, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 7);
    return 0;
}
if (args.Length > 1 && args[1] == "calls")
{
    CallBenchmark.Run();
    return 0;
}
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 15;
var folder = Directory.CreateTempSubdirectory("interop-bench-").FullName;
Console.WriteLine($"{rounds} rounds; times in milliseconds, medians. A ratio is the median of the ratios of each round.");
Console.WriteLine();
Console.WriteLine("| header | interop, 1 target | interop, 12 targets | bindgen, 1 target | clang-19 -fsyntax-only | 12 targets : bindgen | 12 targets : clang | 1 target : bindgen |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
foreach (var header in new[] { "sqlite3.h", "git2.h", "SDL2/SDL.h" })
{
    var contenders = Contenders(header);
    foreach (var contender in contenders)
        contender.Run();
    var times = Enumerable.Range(0, rounds).Select(_ => contenders.Select(contender => contender.Run()).ToArray()).ToList();
    string Time(int contender) => Median.Of(times.Select(round => round[contender])).ToString("0", CultureInfo.InvariantCulture);
    string Ratio(int a, int b) => Median.Of(times.Select(round => round[a] / round[b])).ToString("0.00", CultureInfo.InvariantCulture);
    Console.WriteLine($"| {header} | {Time(0)} | {Time(1)} | {Time(2)} | {Time(3)} | {Ratio(1, 2)} | {Ratio(1, 3)} | {Ratio(0, 2)} |");
}
Directory.Delete(folder, recursive: true);
return 0;

Contender[] Contenders(string header)
{
    var config = Path.Combine(folder, "interop.json");
    // Debian configured SDL for Linux; for Windows its own configuration is skipped, so that all twelve targets are really read.
    var windows = header.StartsWith("SDL2", StringComparison.Ordinal) ? """{ "clangArguments": ["-DSDL_config_h_", "-DSTDC_HEADERS=1", "-DHAVE_STDDEF_H=1", "-DHAVE_STDARG_H=1", "-DHAVE_STDINT_H=1"] }""" : "{ }";
    File.WriteAllText(config, $$"""{ "headers": "{{header}}", "library": "bench", "targetOptions": { "win-x64": {{windows}}, "win-x86": {{windows}}, "win-arm64": {{windows}} } }""");
    var path = "/usr/include/" + header;
    return
    [
        new("interop, 1", tool, ["generate", "-c", config, "-q", "-o", Path.Combine(folder, "one"), "-t", "linux-x64"]),
        new("interop, 12", tool, ["generate", "-c", config, "-q", "-o", Path.Combine(folder, "twelve")]),
        // bindgen 0.60 knows libclang up to 14 or so; with a newer one it stops at unnamed unions.
        new("bindgen", "bindgen", [path, "-o", Path.Combine(folder, "bindgen.rs")]) { Environment = new Dictionary<string, string> { ["LIBCLANG_PATH"] = "/usr/lib/llvm-14/lib" } },
        new("clang", "clang-19", ["-fsyntax-only", "-x", "c", path]),
    ];
}
