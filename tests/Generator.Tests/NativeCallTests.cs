using System.Runtime.InteropServices;
using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>
/// Builds the conformance library in C, generates its bindings, compiles them together with tests/Generator.Tests/Conformance.cs, and
/// really calls every function: the runtime is the judge.
/// </summary>
public sealed class NativeCallTests
{
    [NeedsFact("cmake", "cmake")]
    public void Every_function_of_the_conformance_library_answers_right()
    {
        using var folder = new TemporaryFolder();
        var library = Build(folder);
        var generated = Pipeline.Run(
            new GenerateOptions
            {
                Headers = [Repository.At("native", "conformance", "conformance.h")],
                BaseFolder = Repository.Root,
                Library = "conformance",
                Namespace = "Conformance",
                ClassName = "NativeMethods",
                Output = folder.Path,
            },
            new Progress<Target>(),
            default);
        Assert.Empty(generated.Module.Decls.Where(decl => decl.Unsupported is not null && decl.Name is not ("CONFORMANCE_H" or "CONFORMANCE_API_H" or "API" or "RENAMED")).Select(decl => $"{decl.Name} {decl.Unsupported!.Reason}"));
        var harness = File.ReadAllText(Repository.At("tests", "Generator.Tests", "Conformance.cs"));
        var (compilation, problems) = BindingCompiler.Compile(generated.Files, harness);
        Assert.Empty(problems);
        var assembly = BindingCompiler.Load(compilation);
        DllImportResolver resolver = (_, _, _) => NativeLibrary.Load(library);
        NativeLibrary.SetDllImportResolver(assembly, resolver);
        assembly.GetType("Conformance.NativeVariables")!.GetProperty("Resolver")!.SetValue(null, resolver);
        var failures = (List<string>)assembly.GetType("Conformance.Calls")!.GetMethod("Run")!.Invoke(null, null)!;
        Assert.Empty(failures);
        var functions = generated.Module.Decls.Count(decl => decl is Abi.Model.FunctionDecl);
        var called = generated.Module.Decls.Count(decl => decl is Abi.Model.FunctionDecl && harness.Contains(decl.Name + "(", StringComparison.Ordinal));
        Assert.Equal(functions, called);
    }

    /// <summary>Builds the library and gives its path.</summary>
    internal static string Build(TemporaryFolder folder)
    {
        var configured = Command.Run("cmake", ["-S", Repository.At("native"), "-B", folder.At("build"), "-DCMAKE_BUILD_TYPE=Release"]);
        Assert.True(configured.ExitCode == 0, configured.All);
        var built = Command.Run("cmake", ["--build", folder.At("build"), "--config", "Release"]);
        Assert.True(built.ExitCode == 0, built.All);
        return Directory.GetFiles(folder.At("build"), "*conformance.*", SearchOption.AllDirectories).First(path => Path.GetExtension(path) is ".so" or ".dylib" or ".dll");
    }
}
