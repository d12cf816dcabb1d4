using System.Text.RegularExpressions;
using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>A member of a record that differs by target costs what a plain field costs: the JIT's own code is compared.</summary>
public sealed partial class AccessorCostTests
{
    private const string Header =
        """
        #include <time.h>
        struct plain { int first; int second; double third; };
        #ifdef _WIN32
        #pragma pack(push, 4)
        #endif
        struct varies { int first; double second; int third; };
        #ifdef _WIN32
        #pragma pack(pop)
        #endif
        struct bits { unsigned low : 8; unsigned high : 24; };
        struct stamp { int first; time_t when; };
        """;

    private const string Program =
        """
        using System.Runtime.CompilerServices;
        using Cost;

        internal static unsafe class Program
        {
            [MethodImpl(MethodImplOptions.NoInlining)] private static int ReadPlain(plain* p) => p->second;
            [MethodImpl(MethodImplOptions.NoInlining)] private static int ReadVaries(varies* p) => p->third;
            [MethodImpl(MethodImplOptions.NoInlining)] private static void WritePlain(plain* p, double v) => p->third = v;
            [MethodImpl(MethodImplOptions.NoInlining)] private static void WriteVaries(varies* p, double v) => p->second = v;
            [MethodImpl(MethodImplOptions.NoInlining)] private static uint ReadByte(byte* p) => *p;
            [MethodImpl(MethodImplOptions.NoInlining)] private static uint ReadBits(bits* p) => p->low;
            [MethodImpl(MethodImplOptions.NoInlining)] private static long ReadLong(long* p) => p[1];
            [MethodImpl(MethodImplOptions.NoInlining)] private static long ReadTime(stamp* p) => p->when;

            private static void Main()
            {
                plain plain = default;
                varies varies = default;
                bits bits = default;
                stamp stamp = default;
                var longs = stackalloc long[2];
                for (var i = 0; i < 100; i++)
                {
                    for (var call = 0; call < 100; call++)
                    {
                        WritePlain(&plain, call);
                        WriteVaries(&varies, call);
                        _ = ReadPlain(&plain) + ReadVaries(&varies) + ReadByte((byte*)&bits) + ReadBits(&bits) + ReadLong(longs) + ReadTime(&stamp);
                    }
                    Thread.Sleep(10);
                }
            }
        }
        """;

    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        </Project>
        """;

    [Fact]
    public void Members_of_records_that_differ_by_target_compile_to_what_fields_compile_to()
    {
        using var folder = new TemporaryFolder();
        var options = new GenerateOptions
        {
            Headers = [folder.Write("cost.h", Header)],
            BaseFolder = folder.Path,
            Library = "cost",
            Namespace = "Cost",
            ClassName = "NativeMethods",
            Output = folder.Path,
        };
        foreach (var file in Pipeline.Run(options, new Progress<Target>(), default).Files)
            folder.Write(file.Name, file.Text);
        folder.Write("Program.cs", Program);
        folder.Write("cost.csproj", Project);
        var built = Command.Run("dotnet", ["build", "--nologo", "-c", "Release", "-v", "quiet", "-nodeReuse:false"], folder.Path);
        Assert.True(built.ExitCode == 0, built.All);
        var code = folder.At("jit.txt");
        var run = Command.Run("dotnet", [folder.At("bin/Release/net10.0/cost.dll")], folder.Path, new Dictionary<string, string?>
        {
            ["DOTNET_JitDisasm"] = "Read* Write*",
            ["DOTNET_JitStdOutFile"] = code,
            ["DOTNET_TieredPGO"] = "0",
            ["DOTNET_TC_CallCountingDelayMs"] = "0",
        });
        Assert.True(run.ExitCode == 0, run.All);
        var methods = Methods(File.ReadAllText(code));
        Assert.Equal(methods["ReadPlain"], methods["ReadVaries"]);
        Assert.Equal(methods["WritePlain"], methods["WriteVaries"]);
        Assert.Equal(methods["ReadByte"], methods["ReadBits"]);
        // The address is added before the load, not in it.
        Assert.Equal(methods["ReadLong"].Split('\n'), methods["ReadTime"].Split('\n').Where(line => !line.StartsWith("add ", StringComparison.Ordinal)));
    }

    /// <summary>The optimised instructions of each method, without the offsets in which structs differ.</summary>
    private static Dictionary<string, string> Methods(string listing) => listing
        .Split("; Assembly listing for method ")
        .Where(method => method.Contains("(Tier1)", StringComparison.Ordinal) && method.StartsWith("Program:", StringComparison.Ordinal))
        .ToDictionary(
            method => method["Program:".Length..method.IndexOf('(', StringComparison.Ordinal)],
            method => string.Join('\n', method.Split('\n').Where(line => line.StartsWith("       ", StringComparison.Ordinal)).Select(line => Offset().Replace(line.Trim(), ""))));

    [GeneratedRegex(@"(?<=\w)[+-]0x[0-9A-F]+(?=\])")]
    private static partial Regex Offset();
}
