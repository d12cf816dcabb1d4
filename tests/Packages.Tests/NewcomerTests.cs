using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>What someone sees who has never used this: nothing but what the package's own README says.</summary>
[Collection(FeedCollection.Name)]
public sealed class NewcomerTests(Feed feed)
{
    private string Folder => feed.At("newcomer");

    [NeedsFact("gcc", "gcc")]
    public void From_an_empty_folder_to_a_call_and_a_header_that_changes()
    {
        Directory.CreateDirectory(Folder);
        Write("nuget.config", $"<configuration><packageSources><clear /><add key=\"here\" value=\"{feed.Packages}\" /></packageSources></configuration>");
        Dotnet("new", "console", "--name", "App", "--output", ".");
        Dotnet("add", "package", "Interop.Build");
        Dotnet("add", "package", "Interop.Analyzers");
        WriteLibrary("long mylib_weigh(const char *bytes, size_t count, bool heavy)", "heavy ? 3000000000 : (long)count");
        var project = File.ReadAllText(At("App.csproj"));
        Write("App.csproj", project.Replace("</Project>", """
              <ItemGroup>
                <NativeHeader Include="native/mylib.h" Library="mylib" />
                <None Include="libmylib.so" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            </Project>
            """, StringComparison.Ordinal));
        Write("Program.cs", """
            using Mylib;
            using System.Runtime.InteropServices;

            unsafe
            {
                fixed (byte* bytes = "four"u8)
                    Console.WriteLine($"{NativeMethods.mylib_weigh(bytes, 4, 0)} {NativeMethods.mylib_weigh(bytes, 4, 1)}");
            }

            static class ByHand
            {
                [DllImport("mylib")]
                public static extern unsafe CLong mylib_weigh(byte* bytes, nuint count, [MarshalAs(UnmanagedType.U1)] bool heavy);
            }
            """);
        var build = Dotnet("build");
        Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
        Assert.Equal("4 3000000000", Dotnet("run", "--no-build").Output.Trim());

        // The library has a new version. The next build is all that is done about it.
        WriteLibrary("int mylib_weigh(const char *bytes, double factor)", "(int)(bytes[0] ? 4 * factor : 0)");
        build = Feed.Run(Folder, ["build"]);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches(@"Program\.cs\(7,\d+\): error CS\d+: ", build.Output);
        Write("Program.cs", File.ReadAllText(At("Program.cs"))
            .Replace("bytes, 4, 0", "bytes, 0.5", StringComparison.Ordinal)
            .Replace("bytes, 4, 1", "bytes, 2.5", StringComparison.Ordinal));
        build = Feed.Run(Folder, ["build"]);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches(@"Program\.cs\(13,\d+\): warning ABI3004: 'mylib_weigh' has 3 parameters, .*double factor\) \(mylib\.h:3\)", build.Output);
        Assert.Matches(@"Program\.cs\(13,\d+\): error ABI1001: The result of 'mylib_weigh' is 'CLong', .*double factor\) \(mylib\.h:3\)", build.Output);
        Write("Program.cs", File.ReadAllText(At("Program.cs"))
            .Replace("CLong mylib_weigh(byte* bytes, nuint count, [MarshalAs(UnmanagedType.U1)] bool heavy)", "int mylib_weigh(byte* bytes, double factor)", StringComparison.Ordinal));
        build = Dotnet("build");
        Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
        Assert.Equal("2 10", Dotnet("run", "--no-build").Output.Trim());
    }

    private string At(string name) => Path.Combine(Folder, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    private void WriteLibrary(string prototype, string result)
    {
        Write("native/mylib.h", $"#include <stddef.h>\n#include <stdbool.h>\n{prototype};\n");
        Write("native/mylib.c", $"#include \"mylib.h\"\n{prototype} {{ return {result}; }}\n");
        Feed.Succeed(Command.Run("gcc", ["-shared", "-fPIC", "-o", At("libmylib.so"), At("native/mylib.c")]));
    }

    private CommandResult Dotnet(params string[] arguments) => Feed.Succeed(Feed.Run(Folder, arguments));
}
