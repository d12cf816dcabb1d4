using System.Text;
using Interop.Abi.Model;

namespace Interop.Generator.Emit;

/// <summary>
/// Writes the C shims: a function for each that only C can call, and the CMakeLists.txt that builds them into a library. They stand in a
/// folder of their own, so that no other CMakeLists.txt is in the way.
/// </summary>
internal static class ShimEmitter
{
    /// <summary>What the first line of both files says, by which a later run knows its own.</summary>
    public const string Mark = "Written by interop; changes are lost when it is written again.";

    /// <summary>The folder, relative to the output folder.</summary>
    public static string Folder(string library) => library + ".shim";

    /// <summary>The files; none where no function has a shim.</summary>
    public static IEnumerable<OutputFile> Emit(Emission emission, ShimBuild build)
    {
        var module = emission.Module;
        var functions = module.Decls.OfType<FunctionDecl>().Where(function => function is { Shim: not null, Unsupported: null }).ToList();
        if (functions.Count == 0)
            return [];
        var folder = Folder(module.Library.Name);
        return
        [
            new OutputFile($"{folder}/CMakeLists.txt", build.CMake(module.Library, Mark)),
            new OutputFile($"{folder}/{module.Library.Name}.shim.c", Source(functions, module, build)),
        ];
    }

    private static string Source(List<FunctionDecl> functions, AbiModule module, ShimBuild build)
    {
        var text = new StringBuilder($"/* {Mark} */\n");
        foreach (var header in build.Headers)
            text.Append($"#include \"{header}\"\n");
        // For the C library's own macros, by which its kind is known.
        text.Append("#include <stdint.h>\n").Append(Export);
        var conditions = new TargetConditions(module);
        foreach (var function in functions)
        {
            // On targets where its type is written otherwise it is another function, though .NET sees one.
            foreach (var (targets, type) in function.Type.Groups)
            {
                var on = targets.Intersect(function.Shim!.Targets);
                if (on.IsEmpty)
                    continue;
                var condition = conditions.Of(on);
                text.Append('\n').Append(condition is null ? "" : $"#if {condition}\n");
                text.Append(Define(function, type, function.Shim[on.Lowest]));
                text.Append(condition is null ? "" : "#endif\n");
            }
        }
        return text.ToString();
    }

    private static string Define(FunctionDecl function, FunctionType type, string symbol)
    {
        var names = type.Parameters.Select((_, i) => $"a{i}").ToList();
        var parameters = names.Count == 0 ? "void" : string.Join(", ", names.Select((name, i) => CSpelling.Declare(type.Parameters[i], name)));
        // In parentheses, a function is not taken for a macro of the same name.
        var callee = function.IsMacro ? function.Name : $"({function.Name})";
        var isVoid = type.Return is BuiltinType { Kind: BuiltinKind.Void };
        return $$"""
            INTEROP_SHIM {{CSpelling.Declare(type.Return, $"{symbol}({parameters})")}}
            {
                {{(isVoid ? "" : "return ")}}{{callee}}({{string.Join(", ", names)}});
            }

            """;
    }

    private const string Export =
        """

        #if defined(_WIN32)
        #define INTEROP_SHIM __declspec(dllexport)
        #elif defined(__EMSCRIPTEN__)
        #define INTEROP_SHIM __attribute__((used, visibility("default")))
        #else
        #define INTEROP_SHIM __attribute__((visibility("default")))
        #endif

        """;
}
