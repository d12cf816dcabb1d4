using System.Text;
using Interop.Generator.Input;

namespace Interop.Generator.Clang;

/// <summary>
/// The file that clang is given: it asks for the target's facts, includes the headers, then asks for the value of each macro, so that
/// one parse answers everything.
/// </summary>
internal sealed class MainFile
{
    /// <summary>Where it appears to stand.</summary>
    public const string Path = "/interop-headers/main.c";

    /// <summary>The variable whose initialiser is macro N's value.</summary>
    public const string ValuePrefix = "interop_value_";

    /// <summary>The variable whose initialiser is macro N's value as an integer, where it is a pointer.</summary>
    public const string AddressPrefix = "interop_address_";

    /// <summary>Declared last: where it is missing, a macro swallowed it.</summary>
    public const string Sentinel = "interop_end";

    private const int LinesPerProbe = 4;
    private readonly int _firstProbeLine;

    public MainFile(IEnumerable<HeaderFile> headers, IReadOnlyList<MacroCandidate> macros)
    {
        Macros = macros;
        var text = new StringBuilder(FactProbe.Text);
        var line = 1 + FactProbe.Text.Count(c => c == '\n');
        foreach (var header in headers)
        {
            text.Append("#include \"").Append(header.Path.Replace('\\', '/')).Append("\"\n");
            line++;
        }
        _firstProbeLine = line;
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

    /// <summary>The number of the macro that a line asks about, or -1 for a line before all of them.</summary>
    public int MacroAt(int line) => line < _firstProbeLine ? -1 : Math.Min((line - _firstProbeLine) / LinesPerProbe, Macros.Count);
}
