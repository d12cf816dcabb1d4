using System.Collections.Concurrent;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Verify;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Cases;

/// <summary>Runs every header in tests/Cases: against its own expectations, C# compilers, C compilers and the .NET runtime.</summary>
public sealed class CaseTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Generated>> Results = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => new(CaseFile.All);

    /// <summary>Each case with each compiler that is here; those that are not are listed by <see cref="MissingCompilers"/>.</summary>
    public static TheoryData<string> Compilers => new(Compiler.All.Where(compiler => compiler.IsInstalled).Select(compiler => compiler.ToString()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_it_expects(string name)
    {
        var (file, generated) = Run(name);
        var lines = generated.Files.SelectMany(output => output.Text.Split('\n')).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var missing = file.Emits.Where(line => !lines.Contains(line)).ToList();
        Assert.True(missing.Count == 0, $"not emitted:\n{string.Join('\n', missing)}\n\n{Code(generated)}");
        foreach (var unexpected in file.Omits)
            Assert.DoesNotContain(lines, line => line.Contains(unexpected, StringComparison.Ordinal));
        var manifest = generated.Manifest.Split('\n').Select(line => line.Trim().TrimEnd(',')).ToHashSet(StringComparer.Ordinal);
        foreach (var expected in file.Shows)
            Assert.True(manifest.Contains(expected), $"not in the manifest: {expected}\n\n{generated.Manifest}");
        Assert.Empty(generated.LeftOut);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reports_all_that_it_does_not_bind(string name)
    {
        var (file, generated) = Run(name);
        var reported = generated.Module.Decls.Where(decl => decl.Unsupported is not null && decl.Origin == Origin.Own).ToList();
        foreach (var (expected, reason) in file.Reports)
            Assert.Contains(reported, decl => decl.Name == expected && decl.Unsupported!.Reason.Contains(reason, StringComparison.Ordinal));
        var expectedNames = file.Reports.Select(report => report.Name).ToHashSet();
        Assert.Empty(reported.Where(decl => !expectedNames.Contains(decl.Name)).Select(decl => $"{decl.Name}: {decl.Unsupported!.Reason}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compiles_without_a_warning(string name)
    {
        var (_, generated) = Run(name);
        var (_, problems) = BindingCompiler.Compile(generated.Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)));
        Assert.True(problems.Count == 0, string.Join("\n", problems) + "\n\n" + Code(generated));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_laid_out_by_the_runtime_as_by_C(string name)
    {
        var (_, generated) = Run(name);
        var (compilation, _) = BindingCompiler.Compile(generated.Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)));
        var layout = BindingCompiler.Load(compilation).GetType("Case.NativeLayout");
        if (layout is null || !generated.Module.Targets.Any(target => target.Rid == "linux-x64"))
            return;
        var differences = (IReadOnlyList<string>)layout.GetMethod("Differences")!.Invoke(null, null)!;
        Assert.Empty(differences);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Survives_its_manifest(string name)
    {
        var (_, generated) = Run(name);
        var read = ManifestReader.ReadAll(generated.Manifest);
        Assert.Equal(Comparable(generated.Module), Comparable(read));
        Assert.Equal(generated.Manifest, ManifestWriter.Write(read));
    }

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Is_confirmed_by_the_compiler(string compilerName)
    {
        var compiler = Compiler.All.Single(candidate => candidate.ToString() == compilerName);
        using var folder = new TemporaryFolder();
        var failures = new List<string>();
        var asserts = 0;
        foreach (var name in CaseFile.All)
        {
            var (file, generated) = Run(name);
            var target = generated.Module.Targets.ToList().FindIndex(candidate => candidate.Rid == compiler.Rid);
            if (target < 0 || !file.IsJudgedBy(compiler))
                continue;
            var text = StaticAsserts.Write(generated.Module, target);
            asserts += text.Split("_Static_assert(").Length - 1;
            var path = folder.Write(name + ".c", $"#include \"{file.Path}\"\n{text}");
            var result = compiler.Check(path, [.. file.Defines.Select(define => "-D" + define), .. file.Options.ClangArguments, .. HeaderArguments(compiler)]);
            if (result.ExitCode != 0)
                failures.Add($"{name}: {result.All}");
        }
        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.True(asserts > 0, "nothing was asserted");
    }

    [Fact]
    public void Has_every_compiler() => Assert.True(
        MissingCompilers.Count == 0 || Environment.GetEnvironmentVariable("INTEROP_TEST_ALLOW_MISSING") == "1",
        $"These compilers are not here, so that nothing confirms their targets: {string.Join(", ", MissingCompilers)}. Install them, or set INTEROP_TEST_ALLOW_MISSING=1.");

    private static List<string> MissingCompilers => Compiler.All.Where(compiler => !compiler.IsInstalled).Select(compiler => $"{compiler} ({compiler.Package})").ToList();

    private static (CaseFile File, Generated Generated) Run(string name)
    {
        var file = new CaseFile(Repository.At("tests", "Cases", name + ".h"));
        return (file, Results.GetOrAdd(name, _ => new Lazy<Generated>(() => Pipeline.Run(file.Options, new Progress<Target>(), default))).Value);
    }

    /// <summary>A compiler without the target's headers uses ours.</summary>
    private static IEnumerable<string> HeaderArguments(Compiler compiler) => compiler.HasLibc
        ? []
        : Input.BundledHeaders.Roots(compiler.Target.Os).Select(root => "-I" + Repository.At("src", "Generator", "Headers", root))
            .Concat(Input.BundledHeaders.Defines(compiler.Target.Os).Select(define => "-D" + define));

    /// <summary>The manifest does not hold comments, and sorts.</summary>
    private static string Comparable(AbiModule module) => string.Join('\n', module.Decls
        .Select(decl => decl switch
        {
            RecordDecl record => record with { Comment = null, Fields = record.Fields.Map(fields => fields.Map(field => field with { Comment = null })) },
            EnumDecl @enum => @enum with { Comment = null, Constants = @enum.Constants.Map(constant => constant with { Comment = null }) },
            _ => decl with { Comment = null },
        })
        .OrderBy(decl => decl.Id, StringComparer.Ordinal)
        .Select(decl => Describe(decl)));

    private static string Describe(object? value) => ModelText.Write(value);

    private static string Code(Generated generated) => string.Join('\n', generated.Files
        .Where(file => !file.Name.StartsWith("case.", StringComparison.Ordinal))
        .Select(file => $"--- {file.Name}\n{string.Join('\n', file.Text.Split('\n').SkipWhile(line => !line.StartsWith("namespace", StringComparison.Ordinal)))}"));
}
