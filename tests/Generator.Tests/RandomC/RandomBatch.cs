using System.Text;
using System.Text.RegularExpressions;
using Interop.Abi.Manifest;
using Interop.Abi.Targets;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Verify;
using Interop.Testing;

namespace Interop.Generator.Tests.RandomC;

/// <summary>Random records in one header, generated for, and held against what others say of them.</summary>
internal sealed partial class RandomBatch : IDisposable
{
    private const string Prelude =
        """
        #include <stddef.h>
        #include <stdint.h>
        #include <wchar.h>
        enum colour { red, green, blue, white };
        enum direction { left = -1, none, right };
        typedef int (*function_pointer)(int, double);
        struct fixed_pair { int i; double d; };
        union fixed_union { short s; void *p; };
        struct __attribute__((packed)) fixed_packed { char c; int i; };

        """;

    private readonly TemporaryFolder _folder = new();

    public RandomBatch(IReadOnlyList<RandomRecord> records)
        : this(records, AllDialects.LibraryImport)
    {
    }

    public RandomBatch(IReadOnlyList<RandomRecord> records, Dialect dialect)
    {
        Records = records;
        Dialect = dialect;
        var text = new StringBuilder(Prelude);
        for (var i = 0; i < records.Count; i++)
        {
            text.Append(records[i].Define($"r{i}"));
            text.Append($"{Tag(i)} pass_{i}(int before, {Tag(i)} value, int after, {Tag(i)} *copy);\n");
        }
        Header = _folder.Write("random.h", text.ToString());
        Generated = Pipeline.Run(
            new GenerateOptions
            {
                Headers = [Header],
                BaseFolder = _folder.Path,
                Library = "random",
                Namespace = "Random",
                ClassName = "NativeMethods",
                Output = _folder.Path,
                Dialect = dialect,
                Targets = [.. KnownTargets.FirstRank.Select(target => target.Rid), "linux-s390x", "linux-riscv64", "linux-ppc64le"],
            },
            new Progress<Target>(),
            default);
        if (Generated.LeftOut.Count > 0)
            throw new InvalidOperationException($"The random header does not parse: {ProblemText.Describe(Generated.LeftOut, Generated.Module.Targets.Count)}");
    }

    public IReadOnlyList<RandomRecord> Records { get; }

    /// <summary>The kind of C#.</summary>
    public Dialect Dialect { get; }

    public Generated Generated { get; }

    public string Header { get; }

    public TemporaryFolder Folder => _folder;

    /// <summary>How C names a record of it.</summary>
    public string Tag(int index) => $"{(Records[index].IsUnion ? "union" : "struct")} r{index}";

    /// <summary>The records of which the compiler says something else than clang said.</summary>
    public IReadOnlyDictionary<int, string> Differences(Compiler compiler)
    {
        var target = Generated.Module.Targets.ToList().FindIndex(candidate => candidate.Rid == compiler.Rid);
        var path = _folder.Write($"{compiler.Rid}.c", $"#include \"random.h\"\n{StaticAsserts.Write(Generated.Module, target)}");
        var result = compiler.Check(path, []);
        var differences = new Dictionary<int, string>();
        if (result.ExitCode == 0)
            return differences;
        foreach (var line in result.All.Split('\n').Where(line => line.Contains("error:", StringComparison.Ordinal)))
        {
            if (!line.Contains("static assertion", StringComparison.Ordinal) || Name().Match(line) is not { Success: true } match)
                throw new InvalidOperationException($"{compiler}: {line}");
            differences.TryAdd(int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), line);
        }
        return differences;
    }

    /// <summary>The records of which the compiler of some target says something else than the manifest: their bits too, read from object files.</summary>
    public IReadOnlyDictionary<int, string> Contradictions()
    {
        var module = ManifestReader.ReadAll(Generated.Manifest);
        var verified = Verifier.Run(module, new VerifyOptions { Manifest = "random.abi.json", BaseFolder = _folder.Path, IncludeFolders = [_folder.Path] }, new Progress<Target>(), default);
        var contradictions = new Dictionary<int, string>();
        foreach (var verdict in verified.Verdicts)
        {
            if (verdict.Failure is { } failure)
                throw new InvalidOperationException($"{verdict.Target.Rid}: {failure}");
            foreach (var difference in verdict.Differences)
                contradictions.TryAdd(int.Parse(Name().Match(difference.What).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), $"{verdict.Target.Rid}: {difference}");
        }
        return contradictions;
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex(@"\b(?:struct|union) r(\d+)\b")]
    private static partial Regex Name();
}
