using System.Text;

namespace Interop.Benchmarks.Analyzer;

/// <summary>A function of the library: what its parameters are.</summary>
internal sealed record NativeFunction(string Name, Scalar Result, IReadOnlyList<NativeParameter> Parameters);

/// <summary>A parameter: a scalar, or a record, an enumeration or a callback by its number.</summary>
internal sealed record NativeParameter(ParameterKind Kind, Scalar Scalar, int Number);

/// <summary>What a parameter is.</summary>
internal enum ParameterKind
{
    Scalar,
    RecordPointer,
    Enumeration,
    Callback,
}

/// <summary>A library of 20,000 declarations, the same in every run.</summary>
internal sealed class NativeLibrary
{
    public const int Functions = 11_500;
    public const int Records = 3_000;
    public const int Enums = 1_000;
    public const int Callbacks = 500;
    public const int Macros = 4_000;
    public const int EnumMembers = 5;

    private const int Seed = 20_000;
    private readonly Random _random = new(Seed);

    public NativeLibrary()
    {
        RecordFields = Enumerable.Range(0, Records).Select(_ => (IReadOnlyList<Scalar>)Some(Scalar.Numbers, 3, 8)).ToList();
        CallbackParameters = Enumerable.Range(0, Callbacks).Select(_ => (IReadOnlyList<Scalar>)Some(Scalar.Numbers, 1, 3)).ToList();
        AllFunctions = Enumerable.Range(0, Functions).Select(Function).ToList();
    }

    /// <summary>The fields of each record.</summary>
    public IReadOnlyList<IReadOnlyList<Scalar>> RecordFields { get; }

    /// <summary>The parameters of each callback.</summary>
    public IReadOnlyList<IReadOnlyList<Scalar>> CallbackParameters { get; }

    /// <summary>The functions. Those that are near in number use the same types, as those of one header do.</summary>
    public IReadOnlyList<NativeFunction> AllFunctions { get; }

    /// <summary>The value of a macro or of an enumeration's member.</summary>
    public static int Value(int number) => number * 7 % 1000;

    /// <summary>The header.</summary>
    public string Header()
    {
        var text = new StringBuilder("#include <stddef.h>\n#include <stdint.h>\n");
        for (var i = 0; i < Macros; i++)
            text.Append($"#define BENCH_CONSTANT_{i} {Value(i)}\n");
        for (var i = 0; i < Enums; i++)
            text.Append($"enum bench_kind_{i} {{ {string.Join(", ", Enumerable.Range(0, EnumMembers).Select(j => $"BENCH_KIND_{i}_{j} = {Value(i + j)}"))} }};\n");
        for (var i = 0; i < Records; i++)
            text.Append($"struct bench_record_{i} {{ {string.Concat(RecordFields[i].Select((field, j) => $"{field.C} field_{j}; "))}}};\n");
        for (var i = 0; i < Callbacks; i++)
            text.Append($"typedef int (*bench_callback_{i})({string.Join(", ", CallbackParameters[i].Select((one, j) => $"{one.C} a{j}"))});\n");
        foreach (var function in AllFunctions)
            text.Append($"{function.Result.C} {function.Name}({string.Join(", ", function.Parameters.Select((one, j) => $"{C(one)} p{j}"))});\n");
        return text.ToString();
    }

    private static string C(NativeParameter parameter) => parameter.Kind switch
    {
        ParameterKind.RecordPointer => $"struct bench_record_{parameter.Number} *",
        ParameterKind.Enumeration => $"enum bench_kind_{parameter.Number}",
        ParameterKind.Callback => $"bench_callback_{parameter.Number}",
        _ => parameter.Scalar.C,
    };

    private NativeFunction Function(int number) =>
        new($"bench_function_{number}", Scalar.Numbers[_random.Next(Scalar.Numbers.Count)], Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Parameter(number)).ToList());

    private NativeParameter Parameter(int function) => _random.Next(20) switch
    {
        < 5 => new(ParameterKind.RecordPointer, Scalar.Numbers[0], Near(function, Records)),
        < 7 => new(ParameterKind.Enumeration, Scalar.Numbers[0], Near(function, Enums)),
        7 => new(ParameterKind.Callback, Scalar.Numbers[0], Near(function, Callbacks)),
        _ => new(ParameterKind.Scalar, Scalar.Arguments[_random.Next(Scalar.Arguments.Count)], 0),
    };

    /// <summary>A type of the same part of the library; now and then one of the first part, which all use.</summary>
    private int Near(int function, int count)
    {
        var part = count / (Functions / BindingProject.ImportsOfFile);
        var at = function / BindingProject.ImportsOfFile * part;
        return Math.Min((_random.Next(10) == 0 ? 0 : at) + _random.Next(part), count - 1);
    }

    private List<Scalar> Some(IReadOnlyList<Scalar> among, int least, int most) =>
        Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => among[_random.Next(among.Count)]).ToList();
}
