using System.Globalization;
using System.Text;

namespace Interop.Benchmarks.Analyzer;

/// <summary>A class that calls the imports of a file, as bindings wrap them: some behind guards, with sizes of structs, and with lambdas as callbacks.</summary>
internal sealed class CallerText
{
    private const int Callers = 25;
    private readonly StringBuilder _text = new();

    public CallerText(int file, IEnumerable<NativeFunction> imports)
    {
        _text.Append($"public sealed class Caller{file}\n{{\n    private readonly System.Collections.Generic.Dictionary<string, int> _known = new();\n");
        var native = $"Native{file / 10}";
        foreach (var (function, i) in imports.Take(Callers).Select((function, i) => (function, i)))
            Method(native, function, i);
        _text.Append("}\n");
    }

    /// <summary>The class.</summary>
    public string Text => _text.ToString();

    private void Method(string native, NativeFunction function, int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n    public int Call{number}(string name, int count)\n    {{\n");
        if (number % 5 == 4)
            _text.Append("        if (OperatingSystem.IsWindows())\n            throw new PlatformNotSupportedException(name);\n");
        _text.Append("        ArgumentNullException.ThrowIfNull(name);\n        ").Append(BindingProject.InBody).Append('\n');
        _text.Append("        for (var i = 0; i < count; i++)\n        {\n            if (!_known.TryGetValue(name + i, out var known))\n                _known[name + i] = known = name.Length * i;\n            sum += known;\n        }\n");
        for (var i = 0; i < function.Parameters.Count; i++)
            Local(function.Parameters[i], i);
        _text.Append(CultureInfo.InvariantCulture, $"        var result = {native}.{function.Name}({string.Join(", ", function.Parameters.Select(Argument))});\n");
        _text.Append("        return sum + result.GetHashCode();\n    }\n");
    }

    private void Local(NativeParameter parameter, int index)
    {
        if (parameter.Kind == ParameterKind.RecordPointer)
            _text.Append(CultureInfo.InvariantCulture, $"        var record{index} = new Record{parameter.Number}();\n        sum += Marshal.SizeOf<Record{parameter.Number}>();\n");
        else if (parameter.Kind == ParameterKind.Callback)
            _text.Append(CultureInfo.InvariantCulture, $"        Callback{parameter.Number} callback{index} = delegate {{ return sum; }};\n");
    }

    /// <summary>Where the import is one of the wrong ones, the call does not compile: those are beyond the first of a file.</summary>
    private static string Argument(NativeParameter parameter, int index) => parameter.Kind switch
    {
        ParameterKind.RecordPointer => $"ref record{index}",
        ParameterKind.Enumeration => $"default(Kind{parameter.Number})",
        ParameterKind.Callback => $"callback{index}",
        _ => parameter.Scalar.Right.StartsWith("out ", StringComparison.Ordinal) ? "out _" : "default",
    };
}
