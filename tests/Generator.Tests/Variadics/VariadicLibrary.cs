using Interop.Abi.Targets;
using Interop.Generator.Input;
using Interop.Testing;

namespace Interop.Generator.Tests.Variadics;

/// <summary>The overloads and shims of native/variadic that the tests ask for.</summary>
internal static class VariadicLibrary
{
    /// <summary>The overloads: registers only, more than there are, and every kind of argument on both sides.</summary>
    public static IReadOnlyList<string> Overloads { get; } =
    [
        "sum_ints=",
        "sum_ints=int",
        "sum_ints=short, signed char, _Bool",
        "sum_ints=int, int, int, int, int, int, int, int, int, int, int, int",
        "sum_llongs=long long, long long",
        "sum_llongs=long long, long long, long long, long long, long long, long long, long long, long long, long long, long long",
        "sum_doubles=double",
        "sum_doubles=float, double",
        "sum_doubles=double, double, double, double, double, double, double, double, double, double, double",
        "sum_kinds=int, long long, int *, unsigned, long",
        "sum_kinds=int, double, long long, int *, unsigned, long, double",
        "sum_kinds=int, long long, int, long long, int *, int, long, unsigned, long long, int *, int, long long, int, int",
        "sum_kinds=double, int, double, int *, double, long long, double, int, double, unsigned, double, long, double, int *, double, int, double, double",
        "scale_ints=int",
        "scale_ints=int, int, int, int, int, int, int, int, int",
        "scale_doubles=double, double",
        "store_sum=int, long long",
    ];

    /// <summary>What generates the bindings.</summary>
    /// <param name="output">The folder that the shims will stand in.</param>
    /// <param name="shims">The functions that may have a shim.</param>
    public static GenerateOptions Options(string output, params string[] shims) => new()
    {
        Headers = [Repository.At("native", "variadic", "variadic.h")],
        BaseFolder = Repository.Root,
        Library = "variadic",
        Namespace = "Variadic",
        ClassName = "NativeMethods",
        Output = output,
        Targets = ["all"],
        Requests =
        [
            .. Overloads.Select(VariadicRequest.Parse),
            MacroRequest.Parse("int AREA(int width, int height)"),
            MacroRequest.Parse("void RESET(struct point *point)"),
            MacroRequest.Parse("long ANSWER(void)"),
        ],
        Shims = shims,
    };

    /// <summary>Generates.</summary>
    public static Generated Generate(string output, params string[] shims) => Pipeline.Run(Options(output, shims), new Progress<Target>(), default);
}
