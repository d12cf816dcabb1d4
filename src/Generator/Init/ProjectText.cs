using System.Security;

namespace Interop.Generator.Init;

/// <summary>Writes a project that compiles the bindings.</summary>
internal static class ProjectText
{
    /// <summary>The oldest framework that can compile what is generated for today's .NET, and the one of <c>--emit dllimport</c>.</summary>
    private const string Oldest = "net8.0", OldFrameworks = "netstandard2.0";

    /// <summary>Its text.</summary>
    /// <param name="framework">The target framework.</param>
    /// <param name="rootNamespace">The namespace.</param>
    /// <param name="folder">The folder that it will stand in.</param>
    public static string Write(string framework, string rootNamespace, string folder) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{SecurityElement.Escape(framework)}</TargetFramework>
            <RootNamespace>{SecurityElement.Escape(rootNamespace)}</RootNamespace>
            <AllowUnsafeBlocks>true</AllowUnsafeBlocks>{(HasOthers(folder) ? "\n    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>" : "")}
          </PropertyGroup>{(HasOthers(folder) ? OwnAlone : "")}
        </Project>

        """.ReplaceLineEndings("\n");

    /// <summary>The framework that <c>dotnet new</c> would choose: that of the SDK which will build the project.</summary>
    public static string Framework(string? emit, string folder)
    {
        if (emit == "dllimport")
            return OldFrameworks;
        if (ChildProcess.Find("dotnet") is not { } dotnet)
            return Oldest;
        var result = ChildProcess.Run(dotnet, ["--version"], Directory.Exists(folder) ? folder : Directory.GetCurrentDirectory(), CancellationToken.None);
        return result.ExitCode == 0 && int.TryParse(result.Output.Split('.')[0].Trim(), out var major) && major >= 8 ? $"net{major}.0" : Oldest;
    }

    private const string OwnAlone = "\n  <!-- There is other C# below this folder. -->\n  <ItemGroup>\n    <Compile Include=\"*.cs;Bindings/**/*.cs\" />\n  </ItemGroup>";

    /// <summary>Whether folders below have C# that is not this project's.</summary>
    private static bool HasOthers(string folder) => Directory.Exists(folder) && Directory.EnumerateDirectories(folder)
        .Where(below => Path.GetFileName(below) is not ("Bindings" or "bin" or "obj") && !Path.GetFileName(below).StartsWith('.'))
        .Any(below => Directory.EnumerateFiles(below, "*.cs", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4, IgnoreInaccessible = true }).Any());
}
