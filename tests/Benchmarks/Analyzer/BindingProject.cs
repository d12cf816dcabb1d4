using System.Text;

namespace Interop.Benchmarks.Analyzer;

/// <summary>
/// A project of 10,000 imports in 100 files, with the structs, enumerations, delegates and constants that they use and a class that calls
/// them: mostly right, with some mistakes of each kind.
/// </summary>
internal sealed class BindingProject(NativeLibrary library)
{
    public const int Files = 100;
    public const int ImportsOfFile = 100;

    /// <summary>What stands in a method of every file, for an edit to find.</summary>
    public const string InBody = "var sum = 0;";

    private const int WrongImport = 30;
    private const int WrongType = 25;
    private const int ConstantsOfFile = 20;
    private const int FilesOfClass = 10;

    /// <summary>The files.</summary>
    public IReadOnlyList<(string Path, string Text)> Texts() => Enumerable.Range(0, Files).Select(file => ($"Bindings/Native{file}.cs", Text(file))).ToList();

    /// <summary>The import of a file that an edit changes: its first, up to the parameters.</summary>
    public static string InImport(int file) => $"bench_function_{file * ImportsOfFile}(";

    private string Text(int file)
    {
        var text = new StringBuilder("using System;\nusing System.Runtime.InteropServices;\n\nnamespace Bench;\n\n");
        Types(file, text);
        text.Append($"public static unsafe partial class Native{file / FilesOfClass}\n{{\n");
        for (var i = 0; i < ConstantsOfFile; i++)
            Constant(file * ConstantsOfFile + i, text);
        foreach (var function in Imports(file))
            Import(function, text);
        return text.Append("}\n\n").Append(new CallerText(file, Imports(file)).Text).ToString();
    }

    private IEnumerable<NativeFunction> Imports(int file) => library.AllFunctions.Skip(file * ImportsOfFile).Take(ImportsOfFile);

    private void Types(int file, StringBuilder text)
    {
        foreach (var number in Part(file, NativeLibrary.Records))
        {
            var fields = library.RecordFields[number];
            var wrong = IsWrong(number, WrongType) ? number % fields.Count : -1;
            text.Append($"[StructLayout(LayoutKind.Sequential)]\npublic struct Record{number}\n{{\n")
                .Append(string.Concat(fields.Select((field, j) => $"    public {(j == wrong ? field.Wrong : field.Right)} Field{j};\n"))).Append("}\n\n");
        }
        foreach (var number in Part(file, NativeLibrary.Enums))
        {
            var wrong = IsWrong(number, WrongType) ? 1 : 0;
            text.Append($"public enum Kind{number}\n{{\n")
                .Append(string.Concat(Enumerable.Range(0, NativeLibrary.EnumMembers).Select(j => $"    BENCH_KIND_{number}_{j} = {NativeLibrary.Value(number + j) + wrong},\n"))).Append("}\n\n");
        }
        foreach (var number in Part(file, NativeLibrary.Callbacks))
        {
            var wrong = IsWrong(number, WrongType);
            text.Append("[UnmanagedFunctionPointer(CallingConvention.Cdecl)]\n")
                .Append($"public delegate int Callback{number}({string.Join(", ", library.CallbackParameters[number].Select((one, j) => $"{(wrong ? one.Wrong : one.Right)} a{j}"))});\n\n");
        }
    }

    private static IEnumerable<int> Part(int file, int count)
    {
        var size = count / (NativeLibrary.Functions / ImportsOfFile);
        return Enumerable.Range(file * size, size);
    }

    private static void Constant(int number, StringBuilder text) =>
        text.Append($"    public const int BENCH_CONSTANT_{number} = {NativeLibrary.Value(number) + (IsWrong(number, WrongType) ? 1 : 0)};\n");

    private static void Import(NativeFunction function, StringBuilder text)
    {
        var number = Number(function);
        // What a source generator makes of an import is made before anything is timed.
        var isGenerated = number % 3 == 0;
        var wrong = IsWrong(number % ImportsOfFile, WrongImport) ? number % function.Parameters.Count : -1;
        var parameters = string.Join(", ", function.Parameters.Select((one, j) => $"{Parameter(one, j == wrong)} p{j}"));
        text.Append(isGenerated ? "\n    [LibraryImport(\"bench\")]\n    public static partial " : "\n    [DllImport(\"bench\", CallingConvention = CallingConvention.Cdecl)]\n    public static extern ")
            .Append($"{function.Result.Right} {function.Name}({parameters});\n");
    }

    private static int Number(NativeFunction function) => int.Parse(function.Name.AsSpan(function.Name.LastIndexOf('_') + 1), System.Globalization.CultureInfo.InvariantCulture);

    private static string Parameter(NativeParameter parameter, bool isWrong) => parameter.Kind switch
    {
        ParameterKind.RecordPointer => (isWrong ? "out " : "ref ") + $"Record{parameter.Number}",
        ParameterKind.Enumeration => isWrong ? "long" : $"Kind{parameter.Number}",
        ParameterKind.Callback => isWrong ? "int" : $"Callback{parameter.Number}",
        _ => isWrong ? parameter.Scalar.Wrong : parameter.Scalar.Attribute + parameter.Scalar.Right,
    };

    private static bool IsWrong(int number, int every) => number % every == every - 1;
}
