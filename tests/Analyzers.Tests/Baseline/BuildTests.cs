using System.Text.RegularExpressions;
using Interop.Generator.Config;
using Interop.Testing;
using Xunit;

namespace Interop.Analyzers.Tests.Baseline;

/// <summary>A project that is really built with the analyzers, as their package brings them.</summary>
public sealed class BuildTests : IDisposable
{
    private const string Header = "struct point { int x; long y; }; int tell(struct point *p, long from);";

    private const string Old = """
        using System.Runtime.InteropServices;
        public struct Point { public int X; public int Y; }
        public static class Native
        {
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] public static extern int tell(ref Point p, int from);
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public BuildTests()
    {
        _folder.Write("lib.abi.json", CLibrary.Manifest(Header));
        _folder.Write("Old.cs", Old);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2.1")]
    [InlineData("1")]
    public void Old_code_is_listed_and_a_new_mistake_is_reported(string version)
    {
        Project("");
        Assert.Equal(["Old.cs: error ABI2003", "Old.cs: warning ABI1003"], Build($"-p:ErrorLog=build.sarif%2Cversion={version}"));
        var listed = Command.Run("dotnet", [typeof(ConfigFile).Assembly.Location, "baseline", "build.sarif"], _folder.Path);
        Assert.True(listed.ExitCode == 0, listed.All);
        Assert.Equal("interop.baseline lists 2 findings: 2 new, 0 gone.", listed.Output.Trim());
        Assert.Empty(Build());
        _folder.Write("New.cs", Old.Replace("Native", "Newer", StringComparison.Ordinal).Replace("public struct Point { public int X; public int Y; }", "", StringComparison.Ordinal));
        Assert.Equal(["New.cs: warning ABI1003"], Build());
        Assert.Equal(["New.cs: warning ABI1003", "Old.cs: error ABI2003", "Old.cs: warning ABI1003"], Build("-p:EnableInteropBaseline=false"));
    }

    [Fact]
    public void The_projects_targets_are_those_that_are_checked()
    {
        Project("<RuntimeIdentifiers>win-x64</RuntimeIdentifiers>");
        Assert.Empty(Build());
        Project("<RuntimeIdentifiers>win-x64;linux-x64</RuntimeIdentifiers>");
        Assert.Equal(["Old.cs: error ABI2003", "Old.cs: warning ABI1003"], Build());
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ninterop_targets = win-x64\n");
        Assert.Empty(Build());
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.ABI2003.severity = none\ninterop_strictnes = strict\n");
        Assert.Equal(["CSC: warning ABI0006", "Old.cs: warning ABI1003"], Build());
    }

    private void Project(string properties) => _folder.Write("code.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Repository.At("src", "Analyzers", "Package", "Interop.Analyzers.props")}" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <Analyzer Include="{typeof(InteropAnalyzer).Assembly.Location}" />
            <Analyzer Include="{typeof(Abi.Model.Decl).Assembly.Location}" />
          </ItemGroup>
        </Project>
        """);

    /// <summary>What the build says: file, severity and rule of each diagnostic, sorted.</summary>
    private List<string> Build(params string[] arguments)
    {
        var result = Command.Run("dotnet", ["build", "--nologo", "-v", "quiet", "--no-incremental", "-p:UseSharedCompilation=false", "-nodeReuse:false", .. arguments], _folder.Path);
        var said = Regex.Matches(result.Output, @"^(?<place>.*?)(\(\d+,\d+\))?\s*: (?<what>(error|warning) [A-Z]+\d+)", RegexOptions.Multiline)
            .Select(match => $"{Path.GetFileName(match.Groups["place"].Value.Trim())}: {match.Groups["what"].Value}")
            .Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(result.ExitCode == 0 || said.Count > 0, result.All);
        return said;
    }
}
