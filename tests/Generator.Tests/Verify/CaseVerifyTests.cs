using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Tests.Cases;
using Interop.Generator.Verify;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Verify;

/// <summary>Every header in tests/Cases, held against the compilers through its manifest, bits and strings included.</summary>
public sealed class CaseVerifyTests
{
    public static TheoryData<string> Names => new(CaseFile.All);

    [NeedsTheory("clang-19", "clang-19")]
    [MemberData(nameof(Names))]
    public void Holds_on_every_target(string name)
    {
        var file = new CaseFile(Repository.At("tests", "Cases", name + ".h"));
        var module = ManifestReader.ReadAll(Pipeline.Run(file.Options, new Progress<Target>(), default).Manifest);
        var verified = Verifier.Run(
            module,
            new VerifyOptions
            {
                Manifest = name,
                Targets = Targets(file, module),
                BaseFolder = Path.GetDirectoryName(file.Path)!,
                Defines = file.Defines,
                CompilerArguments = file.Options.ClangArguments,
            },
            new Progress<Target>(),
            default);
        Assert.Equal(Targets(file, module).Count, verified.Verdicts.Count);
        Assert.All(verified.Verdicts, verdict =>
        {
            Assert.Null(verdict.Failure);
            Assert.Empty(verdict.Differences);
            Assert.NotEqual(0, verdict.Held);
        });
    }

    /// <summary>All, but those whose usual compiler does not understand the case.</summary>
    private static List<string> Targets(CaseFile file, AbiModule module) => module.Targets
        .Select(target => target.Rid)
        .Where(rid => Compiler.All.Where(compiler => compiler.Rid == rid && compiler.HasLibc && compiler.Target.Os != TargetOs.Windows).All(file.IsJudgedBy))
        .ToList();
}
