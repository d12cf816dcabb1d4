using System.Text.RegularExpressions;
using System.Xml.Linq;
using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary>What the module says twice is the same.</summary>
public sealed partial class ModuleTests
{
    private static readonly string Module = File.ReadAllText(Repository.At("cmake", "InteropBindings.cmake"));

    [Theory]
    [InlineData("interop_add_bindings")]
    [InlineData("interop_pack")]
    public void Every_argument_is_explained_in_the_module_and_in_the_guide(string command)
    {
        var code = Module.Split($"function({command})")[1].Split("endfunction()")[0];
        var lists = Lists().Match(code);
        var arguments = Words().Matches(Texts().Match(code).Groups[1].Value + lists.Groups[1].Value + lists.Groups[2].Value).Select(match => match.Value).ToList();
        Assert.Contains("TARGET", arguments);
        Assert.True(arguments.Count > 10, string.Join(' ', arguments));
        var comment = Module.Split($".. command:: {command}\n")[1].Split(".. command::")[0];
        var guide = File.ReadAllText(Repository.At("docs", "guides", "cmake.md")).Split($"## {command}\n")[1].Split("\n## ")[0];
        Assert.All(arguments, argument => Assert.Matches($@"``{argument}\b", comment));
        Assert.All(arguments, argument => Assert.Matches($@"`{argument}\b", guide));
        // And nothing that there is not.
        Assert.All(Signature().Matches(comment.Split("\n  It adds")[0]).Select(match => match.Value), argument => Assert.Contains(argument, arguments));
    }

    [Fact]
    public void The_command_writes_the_module_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var result = Generator.Run(folder.Path, "cmake");
        Assert.True(result.ExitCode == 0, result.All);
        var own = Files(Repository.At("cmake")).Where(file => !file.Key.StartsWith("toolchains/", StringComparison.Ordinal)).ToList();
        Assert.True(own.Count > 5);
        Assert.Equal(own.OrderBy(file => file.Key, StringComparer.Ordinal), Files(folder.At("cmake")).OrderBy(file => file.Key, StringComparer.Ordinal));
        Assert.Equal(0, Generator.Run(folder.Path, "cmake").ExitCode);
        folder.Write("cmake/InteropConfig.cmake", "mine");
        Assert.Equal(5, Generator.Run(folder.Path, "cmake").ExitCode);
        Assert.Equal("mine", File.ReadAllText(folder.At("cmake", "InteropConfig.cmake")));
        Assert.Equal(0, Generator.Run(folder.Path, "cmake", "--force").ExitCode);
        Assert.Equal(own.Count, Files(folder.At("cmake")).Intersect(own).Count());
    }

    private static Dictionary<string, string> Files(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);

    [Fact]
    public void The_targets_are_those_of_the_generator()
    {
        var text = File.ReadAllText(Repository.At("cmake", "interop", "Arguments.cmake"));
        Assert.Contains($"set(first {string.Join(' ', KnownTargets.FirstRank.Select(target => target.Rid))})", text, StringComparison.Ordinal);
        Assert.Contains($"set(second {string.Join(' ', KnownTargets.SecondRank.Select(target => target.Rid))})", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_packages()
    {
        var version = XDocument.Load(Repository.At("Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.Contains($"set(PACKAGE_VERSION {version.Split('-')[0]})", File.ReadAllText(Repository.At("cmake", "InteropConfigVersion.cmake")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"set\(texts ([^)]*)\)")]
    private static partial Regex Texts();

    [GeneratedRegex("""cmake_parse_arguments\(PARSE_ARGV 0 arg ("[^"]*") "\$\{texts\}" ("[^"]*")\)""")]
    private static partial Regex Lists();

    [GeneratedRegex("[A-Z_]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=[(\[])[A-Z_]+(?=[ \]])")]
    private static partial Regex Signature();
}
