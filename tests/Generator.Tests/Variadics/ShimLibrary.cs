using System.Reflection;
using System.Runtime.InteropServices;
using Interop.Generator.Emit;
using Interop.Testing;

namespace Interop.Generator.Tests.Variadics;

/// <summary>Builds generated shims as a user does, and lets a compiled binding find them.</summary>
internal static class ShimLibrary
{
    /// <summary>Writes the shims of a run below a folder.</summary>
    /// <returns>The folder with the CMakeLists.txt.</returns>
    public static string Write(Generated generated, string output)
    {
        foreach (var file in generated.Files.Where(file => file.Name.Contains('/', StringComparison.Ordinal)))
        {
            var path = Path.Combine(output, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
        return Path.Combine(output, ShimEmitter.Folder(generated.Module.Library.Name));
    }

    /// <summary>Builds with CMake, warnings being errors.</summary>
    /// <returns>The library.</returns>
    public static string Build(string folder, string build, params string[] settings)
    {
        Check(["cmake", "-S", folder, "-B", build, "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_C_FLAGS=-Wall -Wextra -Werror", .. settings]);
        Check(["cmake", "--build", build]);
        return Directory.GetFiles(build, "*_shim.*", SearchOption.AllDirectories).Single(path => Path.GetExtension(path) is ".so" or ".dylib" or ".dll");
    }

    /// <summary>Compiles the bindings with a harness, and runs its <c>Calls.Run</c>.</summary>
    /// <returns>What it found wrong.</returns>
    public static List<string> Run(Generated generated, string @namespace, string harness, IReadOnlyDictionary<string, string> libraries)
    {
        var (compilation, problems) = BindingCompiler.Compile(generated.Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)), harness);
        if (problems.Count > 0)
            throw new InvalidOperationException(string.Join('\n', problems));
        var assembly = BindingCompiler.Load(compilation);
        NativeLibrary.SetDllImportResolver(assembly, (name, _, _) => NativeLibrary.Load(libraries[name]));
        return (List<string>)assembly.GetType($"{@namespace}.Calls")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
    }

    private static void Check(string[] command)
    {
        var result = Command.Run(command[0], command[1..]);
        if (result.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)}\n{result.All}");
    }
}
