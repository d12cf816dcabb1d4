using System.Text.Json;
using System.Text.RegularExpressions;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Verify;

/// <summary>native/conformance on every target, also those whose programs do not run here: each one's compiler holds what the manifest says, and where it links, CMake builds the library.</summary>
public sealed partial class ConformanceVerifyTests(ConformanceManifest manifest) : IClassFixture<ConformanceManifest>
{
    public static TheoryData<string> Toolchains => [.. Directory.GetFiles(Repository.At("cmake", "toolchains"), "*.cmake").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [NeedsFact("clang-19", "clang-19")]
    public void Every_target_holds_every_fact()
    {
        var result = manifest.Verify("--strict");
        Assert.True(result.ExitCode == 0, result.All);
        var targets = Held().Matches(result.Output);
        Assert.Equal(manifest.Targets.Order(StringComparer.Ordinal), targets.Select(match => match.Groups["rid"].Value).Order(StringComparer.Ordinal));
        Assert.All(targets, match => Assert.InRange(int.Parse(match.Groups["held"].Value), 4_000, 10_000));
    }

    [NeedsTheory("cmake", "cmake")]
    [MemberData(nameof(Toolchains))]
    public void CMake_builds_it_for_the_target_and_it_exports_what_is_bound(string rid)
    {
        var compiler = Compiler.All.Single(one => one.Rid == rid && one.HasLibc);
        if (!compiler.IsInstalled)
            Assert.Fail($"{compiler.Program} is not here: apt-get install {compiler.Package}");
        var build = manifest.At(rid);
        Succeed("-S", Repository.At("native"), "-B", build, "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_TOOLCHAIN_FILE=" + Repository.At("cmake", "toolchains", rid + ".cmake"));
        Succeed("--build", build, "--parallel", "2", "--target", "conformance");
        var library = Path.Combine(build, rid.StartsWith("win", StringComparison.Ordinal) ? "conformance.dll" : "libconformance.so");
        var result = manifest.Verify("-t", rid, "--library", library);
        Assert.True(result.ExitCode == 0, result.All);
    }

    private void Succeed(params string[] arguments)
    {
        var result = Command.Run("cmake", arguments, manifest.At());
        Assert.True(result.ExitCode == 0, result.All);
    }

    [GeneratedRegex(@"^ +(?<rid>[a-z0-9-]+) +(?<held>[0-9]+) held, 0 differences, 0 not asked", RegexOptions.Multiline)]
    private static partial Regex Held();
}

/// <summary>The manifest of native/conformance for both ranks of targets.</summary>
public sealed class ConformanceManifest : IDisposable
{
    private static readonly string Config = Repository.At("tests", "CrossArch", "bindings", "conformance.json");
    private readonly TemporaryFolder _folder = new();

    public ConformanceManifest()
    {
        var result = Tool.Run(_folder.Path, ["generate", "-c", Config, "-t", "all", "-o", "bindings", "-q"]);
        Assert.True(result.ExitCode == 0, result.All);
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path));
        Targets = [.. manifest.RootElement.GetProperty("targets").EnumerateObject().Select(target => target.Name)];
    }

    /// <summary>The targets that it has.</summary>
    public IReadOnlyList<string> Targets { get; }

    private string Path => _folder.At("bindings", "conformance.abi.json");

    /// <summary>Asks the targets' compilers.</summary>
    public CommandResult Verify(params string[] arguments) => Tool.Run(_folder.Path, ["verify", Path, "-c", Config, .. arguments]);

    /// <summary>A path beside it.</summary>
    public string At(params string[] parts) => _folder.At(parts);

    public void Dispose() => _folder.Dispose();
}
