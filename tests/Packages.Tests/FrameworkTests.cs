using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>One project for several frameworks: each has its own bindings, and they are built at the same time.</summary>
[Collection(FeedCollection.Name)]
public sealed class FrameworkTests(Feed feed)
{
    [Fact]
    public void Each_framework_has_the_imports_that_it_understands()
    {
        var project = new UserProject(feed, "frameworks", """
            <ItemGroup>
              <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
              <NativeHeader Include="mylib.h" Library="mylib" />
            </ItemGroup>
            """, "net10.0;net8.0;netstandard2.0;net472");
        project.Write("mylib.h", "#include <stddef.h>\n#include <stdbool.h>\nstruct item { long id; size_t size; unsigned kind : 3; int rest[4]; };\nlong count(const struct item *items, size_t n, bool all);\n#define NAME \"mylib\"\n");
        project.Write("Use.cs", """
            using Mylib;
            namespace Using
            {
                public static class Use
                {
                    public static unsafe bool Try(item* items)
                    {
            #if NET8_0_OR_GREATER
                        return NativeMethods.count(items, 1, 1).Value > 0;
            #else
                        return NativeMethods.count(items, (System.UIntPtr)1, 1) > 0;
            #endif
                    }
                }
            }
            """);
        project.Build("-m:4");
        Assert.Equal(4, project.Runs);
        foreach (var framework in new[] { "net10.0", "net8.0" })
            Assert.Contains("[LibraryImport(", project.Generated("mylib", "mylib.g.cs", framework), StringComparison.Ordinal);
        foreach (var framework in new[] { "netstandard2.0", "net472" })
            Assert.Contains("[DllImport(", project.Generated("mylib", "mylib.g.cs", framework), StringComparison.Ordinal);
        Assert.Equal(project.Generated("mylib", "mylib.abi.json"), project.Generated("mylib", "mylib.abi.json", "net472"));

        project.Build("-m:4");
        Assert.Equal(4, project.Runs);

        // The project has the last word.
        project.Build("-f", "net10.0", "-p:InteropEmit=dllimport");
        Assert.Equal(5, project.Runs);
        Assert.Contains("[DllImport(", project.Generated("mylib", "mylib.g.cs"), StringComparison.Ordinal);
    }

    [NeedsFact("mono", "mono-runtime")]
    public void What_an_old_framework_builds_runs_as_on_todays()
    {
        var project = new UserProject(feed, "shelf", """
            <PropertyGroup>
              <OutputType>Exe</OutputType>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
              <NativeHeader Include="shelf.h" Library="shelf" />
              <None Include="libshelf.so" CopyToOutputDirectory="PreserveNewest" />
            </ItemGroup>
            """, "net10.0;net472");
        foreach (var file in Directory.GetFiles(Repository.At("tests", "Packages.Tests", "Shelf")))
            project.Write(Path.GetFileName(file), File.ReadAllText(file));
        Feed.Succeed(Command.Run("gcc", ["-shared", "-fPIC", "-o", project.At("libshelf.so"), project.At("shelf.c")]));
        project.Build("-m:2");
        const string said = "layouts hold; 5000000000 of 70, kind 5, then 3; 15000000003 in 2 calls; twelve";
        Assert.Equal(said, Feed.Succeed(Command.Run("dotnet", [project.At("bin", "Debug", "net10.0", "Project.dll")])).Output.Trim());
        Assert.Equal(said, Feed.Succeed(Command.Run("mono", [project.At("bin", "Debug", "net472", "Project.exe")])).Output.Trim());
    }
}
