using Interop.Abi.Model;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Variadics;

/// <summary>Overloads of variadic functions and C shims are really called, from C#.</summary>
public sealed class VariadicCallTests
{
    [NeedsFact("cmake", "cmake")]
    public void Every_overload_and_every_shim_answers_right()
    {
        using var folder = new TemporaryFolder();
        var library = BuildLibrary(folder);
        var generated = VariadicLibrary.Generate(folder.At("Bindings"), "*");
        var functions = generated.Module.Decls.OfType<FunctionDecl>().ToList();
        Assert.Empty(functions.Where(function => function.Unsupported is not null).Select(function => $"{function.Id} {function.Unsupported!.Reason}"));
        var shims = ShimLibrary.Write(generated, folder.At("Bindings"));
        var shim = ShimLibrary.Build(shims, folder.At("build"), $"-DINTEROP_LIBRARIES={library}", $"-DINTEROP_INCLUDE_DIRECTORIES={Repository.At("native", "variadic")}");
        var harness = File.ReadAllText(Repository.At("tests", "Generator.Tests", "Variadics", "Calls.cs"));
        Assert.Empty(ShimLibrary.Run(generated, "Variadic", harness, new Dictionary<string, string> { ["variadic"] = library, ["variadic_shim"] = shim }));
        Assert.All(functions, function => Assert.Contains(function.Name + "(", harness, StringComparison.Ordinal));
        Exports(shim, functions.Where(function => function.Shim?.Targets.Contains(generated.Module.Targets.ToList().FindIndex(target => target.Rid == "linux-x64")) == true));
    }

    /// <summary>The library exports the symbols that the manifest says, and no other.</summary>
    private static void Exports(string library, IEnumerable<FunctionDecl> functions)
    {
        var exported = Command.Run("nm", ["-D", "--defined-only", library]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[^1]);
        Assert.Equal(functions.Select(function => function.Shim!.First).Order(StringComparer.Ordinal), exported.Order(StringComparer.Ordinal));
    }

    /// <summary>Why floating-point numbers need a shim there: a caller that leaves 0 in AL, as a call that is not variadic may, is misread.</summary>
    [NeedsFact("gcc", "gcc")]
    public void On_x64_a_floating_point_number_is_lost_where_AL_is_0()
    {
        if (System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture != System.Runtime.InteropServices.Architecture.X64)
            return;
        using var folder = new TemporaryFolder();
        var source = folder.Write(
            "al.c",
            """
            #include "variadic.h"
            double call(int al, double value);
            __asm__("call: push %rbx\n mov %edi, %eax\n mov $1, %edi\n call sum_doubles\n pop %rbx\n ret\n");
            int main(void)
            {
                double lost = call(0, 1.5), found = call(1, 1.5);
                return (lost == 1.5 ? 2 : 0) + (found == 1.5 ? 0 : 1);
            }
            """);
        var build = Command.Run("gcc", ["-O1", "-I" + Repository.At("native", "variadic"), "-o", folder.At("al"), source, Repository.At("native", "variadic", "variadic.c")]);
        Assert.True(build.ExitCode == 0, build.All);
        Assert.Equal(0, Command.Run(folder.At("al"), []).ExitCode);
    }

    private static string BuildLibrary(TemporaryFolder folder)
    {
        foreach (var arguments in new[] { new[] { "-S", Repository.At("native"), "-B", folder.At("native") }, ["--build", folder.At("native"), "--target", "variadic"] })
        {
            var result = Command.Run("cmake", arguments);
            Assert.True(result.ExitCode == 0, result.All);
        }
        return Directory.GetFiles(folder.At("native"), "*variadic.*", SearchOption.AllDirectories).First(path => Path.GetExtension(path) is ".so" or ".dylib" or ".dll");
    }
}
