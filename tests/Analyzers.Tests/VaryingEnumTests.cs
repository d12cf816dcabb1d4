using Interop.Testing;
using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>Enumerations whose width differs by target: Microsoft's compilers have only int's.</summary>
public sealed class VaryingEnumTests : RuleTests
{
    private const string Header = """
        enum wide { WIDE_SMALL = 1, WIDE_BIT = 1ULL << 40 };
        void fill(enum wide *all, int count);
        enum wide change(enum wide a);
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)]";

    [Fact]
    public void No_enumeration_of_C_sharp_is_right_and_none_is_proposed()
    {
        var said = Analysis.Run(Header, $"enum Wide : long {{ Small = 1, Bit = 1L << 40 }} {Import} static extern Wide change(Wide a);");
        Assert.Equal(["ABI2010", "ABI1005", "ABI1005"], said.Select(one => one.Id));
        Assert.Contains("8 bytes for C's 4 on win-x64, win-x86, win-arm64; C has 'int, and unsigned long or unsigned long long elsewhere' in: enum wide", said[0].GetMessage(), StringComparison.Ordinal);
        Assert.All(said, one => Assert.False(one.Properties.ContainsKey("Remedy")));
    }

    [Fact]
    public void A_number_of_one_width_is_a_type_whose_width_the_target_chooses() => Says(Header, $"{Import} static extern int change(long a);", "ABI1005 warning int", "ABI1005 error long");

    [Fact]
    public void On_targets_of_one_width_an_enumeration_is_right()
    {
        var options = new Dictionary<string, string> { ["interop_targets"] = "linux-x64, linux-arm64" };
        Assert.Empty(Analysis.Run(Header, $"enum Wide : ulong {{ Small = 1, Bit = 1L << 40 }} {Import} static extern void fill(Wide* all, int count); {Import} static extern Wide change(Wide a);", options));
    }

    [Fact]
    public void The_generated_struct_fits_and_so_does_code_that_uses_it()
    {
        var generated = CLibrary.Generate(File.ReadAllText(Repository.At("tests", "Cases", "enum_varying.h")));
        var code = generated.Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Text);
        const string user = """
            using System.Runtime.InteropServices;
            static unsafe class User
            {
                [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void fill(Bindings.wide* all, nuint count);
                [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "fill")] static extern void Fill(ref Bindings.wide all, nuint count);
                static void Use() { var one = (Bindings.wide)1; fill(&one, 1); Fill(ref one, 1); }
            }
            """;
        var compilation = Analysis.Compile([.. code, user]);
        Assert.Empty(Analysis.Errors(compilation));
        Assert.Contains(compilation.Assembly.GetTypeByMetadataName("Bindings.wide")!.GetMembers(), member => member.Name == "SizeOf");
        Assert.Empty(Analysis.Run(compilation, [("lib.abi.json", generated.Manifest)]).Select(one => one.ToString()));
    }
}
