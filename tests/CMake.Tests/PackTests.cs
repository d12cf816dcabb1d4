using System.IO.Compression;
using System.Text.RegularExpressions;
using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary>A package of a library and its bindings, made by CMake and used by a program that knows nothing of either.</summary>
public sealed class PackTests : IDisposable
{
    private readonly Shapes _shapes = new();

    public void Dispose() => _shapes.Dispose();

    [NeedsFact("ninja", "ninja-build")]
    public void Several_build_folders_become_one_package_that_a_program_uses()
    {
        var arm = _shapes.Cross("linux-arm64");
        var windows = _shapes.Cross("win-x64");
        var build = _shapes.Configure("build", "-G", "Ninja", $"-DINTEROP_BUILD_FOLDERS={arm.Folder};../build of win-x64");
        var tooEarly = Command.Run("cmake", ["--build", build.Folder, "--target", "shapes_library_pack"]);
        Assert.NotEqual(0, tooEarly.ExitCode);
        Assert.Contains("cmake --build", tooEarly.All, StringComparison.Ordinal);
        arm.Run("--target", "shapes_library_pack_native");
        windows.Run("--target", "shapes_library_pack_native");
        var output = build.Run("--target", "shapes_library_pack");
        Assert.Contains("Acme.Shapes 1.2.0 for linux-x64, linux-arm64, win-x64", output, StringComparison.Ordinal);

        var package = build.At("packages", "Acme.Shapes.1.2.0.nupkg");
        using (var zip = ZipFile.OpenRead(package))
        {
            var names = zip.Entries.Select(entry => entry.FullName).ToList();
            string[] expected = ["lib/net8.0/Acme.Shapes.dll", "runtimes/linux-x64/native/libshapes.so", "runtimes/linux-arm64/native/libshapes.so", "runtimes/win-x64/native/shapes.dll", "abi/shapes.abi.json", "build/Acme.Shapes.props", "buildTransitive/Acme.Shapes.props"];
            Assert.All(expected, name => Assert.Contains(name, names));
            Assert.Equal(3, names.Count(name => name.StartsWith("runtimes/", StringComparison.Ordinal)));
            using var nuspec = new StreamReader(zip.GetEntry("Acme.Shapes.nuspec")!.Open());
            Assert.Contains("Acme &amp; Sons", nuspec.ReadToEnd(), StringComparison.Ordinal);
        }
        Assert.Equal("(3 + 4 + 7) * 5 = 70; manifest: shapes.abi.json", UsedBy(Path.GetDirectoryName(package)!));
    }

    /// <summary>Reference assemblies of older frameworks are packages. Where no source has them, the error names what this SDK can compile for.</summary>
    [NeedsFact("ninja", "ninja-build")]
    public void Without_a_package_source_the_error_names_a_framework_that_needs_none()
    {
        File.WriteAllText(_shapes.Beside("nuget.config"), "<configuration><packageSources><clear /></packageSources><fallbackPackageFolders><clear /></fallbackPackageFolders></configuration>");
        var nothing = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = _shapes.Beside("no packages") };
        CommandResult Pack() => Command.Run("cmake", ["--build", _shapes.Configure("build", "-G", "Ninja").Folder, "--target", "shapes_library_pack"], environment: nothing);
        var refused = Pack();
        Assert.NotEqual(0, refused.ExitCode);
        var remedy = Regex.Match(Build.Unfolded(refused), @"interop_pack: Acme\.Shapes 1\.2\.0 is not packed .* To compile for net8\.0, the \.NET SDK [0-9.]+ takes reference assemblies from NuGet.* (FRAMEWORKS net[0-9]+\.0)\)");
        Assert.True(remedy.Success, refused.All);
        var lists = File.ReadAllText(_shapes.At("CMakeLists.txt"));
        File.WriteAllText(_shapes.At("CMakeLists.txt"), lists.Replace("PACKAGE_ID Acme.Shapes", "PACKAGE_ID Acme.Shapes " + remedy.Groups[1].Value, StringComparison.Ordinal));
        var packed = Pack();
        Assert.True(packed.ExitCode == 0, packed.All);
    }

    /// <summary>What a program prints that references the package from a feed, with packages of a folder of its own.</summary>
    private string UsedBy(string feed)
    {
        var program = _shapes.Beside("program");
        Directory.CreateDirectory(program);
        File.WriteAllText(Path.Combine(program, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="here" value="{feed}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(program, "program.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Acme.Shapes" Version="1.2.0" />
              </ItemGroup>
              <!-- What the analyzers would be given. -->
              <Target Name="Manifests" AfterTargets="Build">
                <WriteLinesToFile File="manifests.txt" Lines="@(AdditionalFiles->'%(Filename)%(Extension)')" Overwrite="true" />
              </Target>
            </Project>
            """);
        File.WriteAllText(Path.Combine(program, "Program.cs"), """
            using System.Runtime.InteropServices;
            using Acme.Shapes;

            unsafe
            {
                var point = new point { x = new CLong(3), y = 4, kind = kind.KIND_ROUND };
                Console.Write($"(3 + 4 + 7) * 5 = {NativeMethods.shapes_sum(&point, 5).Value}; manifest: {File.ReadAllText("manifests.txt").Trim()}");
            }
            """);
        var built = Command.Run("dotnet", ["build", "-c", "Release", "-o", "out", "--nologo", "-v", "quiet", "-nodeReuse:false"], program);
        Assert.True(built.ExitCode == 0, built.All);
        var run = Command.Run("dotnet", [Path.Combine("out", "program.dll")], program);
        Assert.True(run.ExitCode == 0, run.All);
        return run.Output;
    }
}
