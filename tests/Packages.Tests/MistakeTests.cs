using Xunit;

namespace Interop.Packages.Tests;

/// <summary>What is wrong with a project or a machine is said with the remedy, once, and before anything is compiled.</summary>
[Collection(FeedCollection.Name)]
public sealed class MistakeTests(Feed feed)
{
    [Fact]
    public void Each_mistake_has_its_message()
    {
        var project = new UserProject(feed, "mistakes", """
            <ItemGroup>
              <NativeHeader Include="mylib.h" Library="$(LibraryName)" Namespace="One" />
              <NativeHeader Include="more.h" Library="mylib" Namespace="$(OtherNamespace)" Condition="'$(OtherNamespace)' != ''" />
              <NativeLibrary Include="gone" Header="gone.h" PkgConfig="no-such-package" Condition="'$(WithPackage)' == 'true'" />
            </ItemGroup>
            """);
        project.Write("mylib.h", "int mylib(void);\n");
        project.Write("more.h", "int more(void);\n");
        Says(project, "INTEROP6001: A NativeHeader has no Library: mylib.h. Name the native library as imports shall name it");
        project.Set("LibraryName", "mylib");
        Says(project, "INTEROP6003: Bindings have pointers, and this project sets AllowUnsafeBlocks to 'false'.", "-p:AllowUnsafeBlocks=false");
        Says(project, "INTEROP6005: All items of the library 'mylib' become one binding, and they contradict each other: Namespace (One;Two).", "-p:OtherNamespace=Two");
        Says(project, "INTEROP6006: The bindings of 'mylib' (libraryimport) need C# 12.0, and this project sets LangVersion to 11.", "-p:LangVersion=11");
        Says(project, "INTEROP2002: pkg-config does not know the package 'no-such-package'", "-p:WithPackage=true");
        Says(project, "INTEROP3002: mylib.h is not found", "-p:InteropNothing=1", () => File.Move(project.At("mylib.h"), project.At("away.h")));
        File.Move(project.At("away.h"), project.At("mylib.h"));
        Says(project, "INTEROP4001: --libclang names '/nowhere', but no libclang loads from there.", "-p:InteropLibClang=/nowhere");
        // What the runtime's host answers where it finds no .NET that is new enough.
        var generator = File.ReadAllText(project.At("generator"));
        project.Write("generator", "#!/bin/sh\necho 'You must install or update .NET to run this application.' >&2\nexit 150\n");
        Says(project, "INTEROP6007: The generator needs the runtime of .NET 10 or newer");
        // What cannot be told otherwise: a generator that was stopped.
        project.Write("generator", "#!/bin/sh\nkill -9 $$\n");
        Says(project, "INTEROP6008: The bindings of 'mylib' could not be generated: the generator ended with exit code 137.");
        project.Write("generator", generator);
        project.Build();
        project.Set("InteropToolPath", "/nowhere/interop");
        Says(project, "INTEROP6004: The command '/nowhere/interop' is not there.");
    }

    private static void Says(UserProject project, string text, string argument = "-p:InteropNothing=0", Action? first = null)
    {
        first?.Invoke();
        var build = project.TryBuild(argument);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(UserProject.Messages(build), message => message.Contains("error " + text, StringComparison.Ordinal));
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
    }
}
