using Interop.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>A project that checks all arithmetic (<c>CheckForOverflowUnderflow</c>) reads and writes negative numbers as others do.</summary>
public sealed class CheckedArithmeticTests
{
    private const string Header =
        """
        #include <time.h>
        struct bits { int low : 5; int high : 27; long long wide : 40; };
        struct stamp { int first; time_t when; };
        long turn(long value);
        """;

    private const string Program =
        """
        using Checked;

        #pragma warning disable CS1591
        public static class Program
        {
            public static string Run()
            {
                var bits = new bits { low = -3, high = -5, wide = -7 };
                var stamp = new stamp { first = -1, when = -9 };
                return $"{bits.low} {bits.high} {bits.wide} {stamp.first} {stamp.when}";
            }
        }
        """;

    [Fact]
    public void Negative_numbers_are_read_and_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lib.h", Header);
        var generated = Pipeline.Run(
            new GenerateOptions { Headers = [folder.At("lib.h")], BaseFolder = folder.Path, Library = "lib", Namespace = "Checked", ClassName = "NativeMethods", Output = folder.Path }, new Progress<Abi.Targets.Target>(), default);
        var (compilation, problems) = BindingCompiler.Compile(generated.Files, Program);
        Assert.Empty(problems);
        var @checked = compilation.WithOptions(((CSharpCompilationOptions)compilation.Options).WithOverflowChecks(true));
        Assert.Equal("-3 -5 -7 -1 -9", BindingCompiler.Load(@checked).GetType("Program")!.GetMethod("Run")!.Invoke(null, null));
    }
}
