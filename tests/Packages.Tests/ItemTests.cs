using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>What the items can say, in a folder whose name wants care.</summary>
[Collection(FeedCollection.Name)]
public sealed class ItemTests(Feed feed)
{
    [NeedsFact("pkg-config", "pkg-config")]
    public void Every_word_reaches_the_generator()
    {
        var project = new UserProject(feed, "it's a #1 place", """
            <ItemGroup>
              <NativeHeader Include="a/one.h;a/two.h" Library="pair" Namespace="My.Pair" Class="Calls" Visibility="internal" />
              <NativeHeader Include="a/three.h" Library="pair" Namespace="My.Pair" Targets="linux-x64;win-x86" ExcludeDeclarations="*_hidden;x?" />
              <NativeHeader Include="named.h" Library="other" Emit="dllimport" OutputDirectory="Bindings">
                <IncludeDirectories>
                  inc one;
                  inc
                </IncludeDirectories>
                <Defines>TEXT="a b";WIDTH=long</Defines>
                <ClangArguments>-DFROM_CLANG</ClangArguments>
                <AdditionalArguments>--casing=functions=pascal</AdditionalArguments>
              </NativeHeader>
              <NativeLibrary Include="fictional" Header="fictional.h" PkgConfig="fiction" />
              <NativeLibrary Include="configured" Config="cfg/configured.json" />
            </ItemGroup>
            """);
        project.Write("a/one.h", "int one(void);\n");
        project.Write("a/two.h", "int two(void);\nint two_hidden(void);\n");
        project.Write("a/three.h", "int three(long a);\nint x1(void);\n");
        project.Write("inc/named.h", "#include \"deep.h\"\n#ifndef FROM_CLANG\n#error \"not told\"\n#endif\nWIDTH get_width(void);\n");
        project.Write("inc one/deep.h", "#define MESSAGE TEXT\n");
        feed.Write("pc/fiction.pc", "Name: fiction\nDescription: none\nVersion: 4.2\nCflags: -I${pcfiledir}/include -DNUMBER=int\nLibs: -lfiction\n");
        feed.Write("pc/include/fictional.h", "NUMBER fictional(void);\n");
        project.Write("cfg/configured.json", """{ "headers": "configured.h", "library": "overruled", "rename": { "configured": "Renamed" } }""");
        project.Write("cfg/configured.h", "int configured(void);\n");
        // One that lies in the project's folder says nothing, unless an item names it.
        project.Write("interop.json", """{ "headers": "none.h", "library": "none", "namespace": "None" }""");
        project.Write("Use.cs", """
            namespace Using;

            public static class Use
            {
                public static unsafe long Sum() =>
                    My.Pair.Calls.one() + My.Pair.Calls.two() + My.Pair.Calls.three(default) + Fictional.NativeMethods.fictional() + Configured.NativeMethods.Renamed()
                    + Other.NativeMethods.GetWidth();
            }
            """);
        project.Set("PKG_CONFIG_PATH", feed.At("pc"));
        project.Build();
        Assert.Equal(4, project.Runs);

        var two = project.Generated("pair", "two.g.cs");
        Assert.Contains("internal static unsafe partial class Calls", two, StringComparison.Ordinal);
        Assert.Contains("// for linux-x64, win-x86.", two, StringComparison.Ordinal);
        Assert.DoesNotContain("two_hidden", two, StringComparison.Ordinal);
        Assert.DoesNotContain("x1", project.Generated("pair", "three.g.cs"), StringComparison.Ordinal);
        Assert.Contains("\"4.2\"", project.Generated("fictional", "fictional.abi.json"), StringComparison.Ordinal);
        var named = File.ReadAllText(project.At("Bindings", "named.g.cs"));
        Assert.Contains("[DllImport(", named, StringComparison.Ordinal);

        // A folder of the project's own is compiled once, and stays when the project is cleaned.
        project.Build();
        Assert.Equal(4, project.Runs);
        File.Delete(project.At("inc one", "deep.h"));
        project.Write("inc/deep.h", "int deep(void);\n");
        project.Build();
        project.Build();
        Assert.Equal(5, project.Runs);
        Assert.True(File.Exists(project.At("Bindings", "deep.g.cs")));
        Feed.Succeed(project.Run(["clean", "--nologo", "-v", "minimal"]));
        Assert.True(File.Exists(project.At("Bindings", "named.g.cs")));
        Assert.True(File.Exists(project.At("Bindings", "other.abi.json")));
    }
}
