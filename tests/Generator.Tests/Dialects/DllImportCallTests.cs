using System.Runtime.InteropServices;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Emit.Dialects;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Dialects;

/// <summary>Calls every function of the conformance library through its DllImport bindings, compiled in C# 7.3: the runtime is the judge.</summary>
public sealed class DllImportCallTests
{
    [NeedsFact("cmake", "cmake")]
    public void Every_function_of_the_conformance_library_answers_right()
    {
        using var folder = new TemporaryFolder();
        var library = NativeLibrary.Load(NativeCallTests.Build(folder));
        var generated = Generate();
        Assert.Empty(generated.Module.Decls.Where(decl => decl.Unsupported is not null and { Kind: not UnsupportedKind.Macro }).Select(decl => $"{decl.Name} {decl.Unsupported!.Reason}"));
        var harness = File.ReadAllText(Repository.At("tests", "Generator.Tests", "Dialects", "OldConformance.cs"));
        var (compilation, problems) = BindingCompiler.CompileOld(generated.Files, harness);
        Assert.Empty(problems);
        var assembly = BindingCompiler.Load(compilation);
        NativeLibrary.SetDllImportResolver(assembly, (_, _, _) => library);
        Func<string, nint> resolver = symbol => NativeLibrary.GetExport(library, symbol);
        assembly.GetType("Conformance.NativeVariables")!.GetProperty("Resolver")!.SetValue(null, resolver);
        Assert.Empty((List<string>)assembly.GetType("Conformance.Calls")!.GetMethod("Run")!.Invoke(null, null)!);
        Assert.Empty(generated.Module.Decls.OfType<FunctionDecl>().Where(function => !harness.Contains(function.Name + "(", StringComparison.Ordinal)).Select(function => function.Name));
    }

    private static Generated Generate() => Pipeline.Run(
        new GenerateOptions
        {
            Headers = [Repository.At("native", "conformance", "conformance.h")],
            BaseFolder = Repository.Root,
            Library = "conformance",
            Namespace = "Conformance",
            ClassName = "NativeMethods",
            Output = Repository.Root,
            Dialect = AllDialects.DllImport,
        },
        new Progress<Target>(),
        default);
}
