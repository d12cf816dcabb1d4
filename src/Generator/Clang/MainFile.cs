using System.Text;
using Interop.Generator.Input;

namespace Interop.Generator.Clang;

/// <summary>
/// The file that clang is given: it asks for the target's facts, includes the headers, has what the user says in C, then asks for the value
/// of each macro, so that one parse answers everything.
/// </summary>
internal sealed class MainFile
{
    /// <summary>Where it appears to stand.</summary>
    public const string Path = "/interop-headers/main.c";

    /// <summary>The variable whose initialiser is macro N's value.</summary>
    public const string ValuePrefix = "interop_value_";

    /// <summary>The variable whose initialiser is macro N's value as an integer, where it is a pointer.</summary>
    public const string AddressPrefix = "interop_address_";

    /// <summary>Declared behind the headers: where it is missing, they left something open.</summary>
    public const string Beginning = "interop_begin";

    /// <summary>Declared last: where it is missing, a macro swallowed it.</summary>
    public const string Sentinel = "interop_end";

    /// <summary>The function that the user's request N declares.</summary>
    public const string RequestPrefix = "interop_request_";

    private const int LinesPerProbe = 4;
    private const int LinesPerRequest = 3;
    private readonly int _firstRequestLine;
    private readonly int _firstProbeLine;

    public MainFile(IEnumerable<HeaderFile> headers, IReadOnlyList<Request> requests, IReadOnlyList<MacroCandidate> macros)
    {
        Macros = macros;
        var text = new StringBuilder(FactProbe.Text);
        var line = 1 + FactProbe.Text.Count(c => c == '\n');
        foreach (var header in headers)
        {
            text.Append("#include \"").Append(header.Path.Replace('\\', '/')).Append("\"\n");
            line++;
        }
        text.Append("char ").Append(Beginning).Append(";\n");
        _firstRequestLine = ++line;
        for (var i = 0; i < requests.Count; i++)
            text.Append("#if ").Append(requests[i].Condition).Append('\n').Append(requests[i].Declare(RequestPrefix + i)).Append("\n#endif\n");
        _firstProbeLine = line + (requests.Count * LinesPerRequest);
        for (var i = 0; i < macros.Count; i++)
        {
            text.Append("#ifdef ").Append(macros[i].Name).Append('\n');
            if (macros[i].Question == MacroQuestion.IsDefined)
                text.Append("char ").Append(ValuePrefix).Append(i).Append(";\n");
            else
                text.Append("__auto_type ").Append(ValuePrefix).Append(i).Append(" = ").Append(macros[i].Name).Append(";\n");
            if (macros[i].Question == MacroQuestion.ValueOrAddress)
                text.Append("__UINTPTR_TYPE__ ").Append(AddressPrefix).Append(i).Append(" = (__UINTPTR_TYPE__)(").Append(macros[i].Name).Append(");");
            text.Append("\n#endif\n");
        }
        text.Append("char ").Append(Sentinel).Append(";\n");
        Text = text.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The macros that it asks about, by number.</summary>
    public IReadOnlyList<MacroCandidate> Macros { get; }

    /// <summary>The number of the request that a line declares, or -1 for other lines.</summary>
    public int RequestAt(int line) => line < _firstRequestLine || line >= _firstProbeLine ? -1 : (line - _firstRequestLine) / LinesPerRequest;

    /// <summary>The number of the macro that a line asks about, or -1 for a line before all of them.</summary>
    public int MacroAt(int line) => line < _firstProbeLine ? -1 : Math.Min((line - _firstProbeLine) / LinesPerProbe, Macros.Count);
}
