using System.Text.Json;
using System.Text.RegularExpressions;
using Interop.Testing;

namespace Interop.Packages.Tests;

/// <summary>A project that uses the packages, in a folder of its own. Its generator counts its runs, and is the package's otherwise.</summary>
internal sealed partial class UserProject
{
    private readonly Feed _feed;
    private readonly Dictionary<string, string?> _environment = [];

    /// <summary>Writes the project, and restores it.</summary>
    public UserProject(Feed feed, string name, string content, string frameworks = "net10.0")
    {
        _feed = feed;
        Folder = feed.At(name);
        Directory.CreateDirectory(Folder);
        Write("Project.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework{(frameworks.Contains(';', StringComparison.Ordinal) ? "s" : "")}>{frameworks}</TargetFramework{(frameworks.Contains(';', StringComparison.Ordinal) ? "s" : "")}>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Interop.Build" Version="{feed.Version}" PrivateAssets="all" />
                <PackageReference Include="Interop.Analyzers" Version="{feed.Version}" PrivateAssets="all" />
              </ItemGroup>
              {content}
            </Project>
            """);
        Feed.Succeed(Run(["restore", "-v", "quiet"]));
        Count();
    }

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>How often the generator has run.</summary>
    public int Runs => File.Exists(At("runs.log")) ? File.ReadAllLines(At("runs.log")).Length : 0;

    /// <summary>The path of a file of it.</summary>
    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>A file that was generated into the usual folder.</summary>
    public string Generated(string library, string name, string framework = "net10.0") =>
        File.ReadAllText(At("obj", "Debug", framework, "interop", library, name));

    /// <summary>Writes a file, later than all that was built.</summary>
    public string Write(string name, string text)
    {
        var path = At(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Sets an environment variable for all that is run from now on.</summary>
    public void Set(string variable, string? value) => _environment[variable] = value;

    /// <summary>Builds it, and demands that it succeeds.</summary>
    public CommandResult Build(params string[] arguments) => Feed.Succeed(TryBuild(arguments));

    /// <summary>Builds it.</summary>
    public CommandResult TryBuild(params string[] arguments) => Run(["build", "--no-restore", "--nologo", "-v", "minimal", .. arguments]);

    /// <summary>The warnings and errors of a build, without the project behind them.</summary>
    public static IReadOnlyList<string> Messages(CommandResult result) => [.. Message().Matches(result.Output).Select(match => match.Groups[1].Value.Trim()).Distinct()];

    /// <summary>What an editor gets when it asks what is compiled.</summary>
    public (CommandResult Result, IReadOnlyList<string> Compiled, IReadOnlyList<string> Evidence) Ask()
    {
        var result = Run(
        [
            "msbuild", "-nologo", "-t:Compile", "-getItem:Compile", "-getItem:AdditionalFiles", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-p:ContinueOnError=ErrorAndContinue",
        ]);
        if (result.ExitCode != 0)
            return (result, [], []);
        using var json = JsonDocument.Parse(result.Output[result.Output.IndexOf('{', StringComparison.Ordinal)..]);
        var items = json.RootElement.GetProperty("Items");
        return (result, Names(items, "Compile"), Names(items, "AdditionalFiles"));
    }

    /// <summary>Runs dotnet in its folder.</summary>
    public CommandResult Run(IEnumerable<string> arguments) => Feed.Run(Folder, arguments, _environment);

    private static List<string> Names(JsonElement items, string kind) =>
        [.. items.GetProperty(kind).EnumerateArray().Select(item => Path.GetFileName(item.GetProperty("Identity").GetString()!))];

    private void Count()
    {
        var command = Directory.GetFiles(_feed.At("restored", "interop.build"), "interop.dll", SearchOption.AllDirectories).Single();
        var path = Write("generator", $"#!/bin/sh\necho run >> '{At("runs.log").Replace("'", "'\\''", StringComparison.Ordinal)}'\nexec dotnet exec '{command}' \"$@\"\n");
        Feed.Succeed(Command.Run("chmod", ["+x", path]));
        Set("InteropToolPath", path);
    }

    [GeneratedRegex(@"^\s*(.*?: (?:error|warning) [A-Z]+\d+: .*?)(?: \[[^\]]+\])?$", RegexOptions.Multiline)]
    private static partial Regex Message();
}
