using System.Text.RegularExpressions;
using Interop.Abi.Carriers;

namespace Interop.Generator.Input;

/// <summary>Something that the user says of a function or macro in C. clang reads it together with the headers.</summary>
/// <param name="Name">The function or macro.</param>
/// <param name="Text">What the user wrote, for messages.</param>
internal abstract partial record Request(string Name, string Text)
{
    /// <summary>The preprocessor's condition under which it can be read.</summary>
    public abstract string Condition { get; }

    /// <summary>The <see cref="Abi.Model.Decl.Id"/> of the function that comes of it.</summary>
    public abstract string Id { get; }

    /// <summary>A line of C that declares a function of that name.</summary>
    public abstract string Declare(string name);

    /// <summary>The requests, each once.</summary>
    /// <exception cref="ToolException">Two of them would come to one name.</exception>
    public static IReadOnlyList<Request> Combine(IEnumerable<Request> requests)
    {
        var combined = requests.DistinctBy(request => request.Id).ToList();
        foreach (var same in combined.GroupBy(request => request.Symbol, StringComparer.Ordinal).Where(same => same.Count() > 1))
            throw Wrong(same.Last().Text, $"it would have the name of {same.First().Text}");
        return combined;
    }

    /// <summary>What its functions are named after, where C has no overloads.</summary>
    protected abstract string Symbol { get; }

    /// <summary>Parts at the commas that stand in no parentheses, trimmed; none of an empty text.</summary>
    /// <exception cref="ToolException">It is not made of what types and names are made of, or parentheses are not balanced.</exception>
    protected static List<string> Split(string list, string text)
    {
        if (!Types().IsMatch(list))
            throw Wrong(text, "a list of types has only words, numbers, and the signs * ( ) [ ] and comma");
        var parts = new List<string>();
        var open = new Stack<char>();
        var start = 0;
        for (var i = 0; i < list.Length; i++)
        {
            if (list[i] is '(' or '[')
                open.Push(list[i]);
            else if (list[i] is ')' or ']' && (!open.TryPop(out var left) || left == '(' != (list[i] == ')')))
                throw Wrong(text, $"the '{list[i]}' closes nothing");
            else if (list[i] == ',' && open.Count == 0)
            {
                parts.Add(list[start..i].Trim());
                start = i + 1;
            }
        }
        if (open.Count > 0)
            throw Wrong(text, $"a '{open.Peek()}' is not closed");
        parts.Add(list[start..].Trim());
        if (parts is ["" or "void"])
            return [];
        return parts.Contains("") ? throw Wrong(text, "a type between two commas is missing") : parts.ConvertAll(part => Blanks().Replace(part, " "));
    }

    protected static ToolException Wrong(string text, string cause, string? remedy = null) => new(ExitCode.Usage, $"{text}: {cause}.", remedy);

    protected static bool IsIdentifier(string name) => Identifier().IsMatch(name);

    [GeneratedRegex(@"^[\w\s*()\[\],]*$")]
    private static partial Regex Types();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex Identifier();
}

/// <summary>An overload of a variadic function.</summary>
/// <param name="Name">The function.</param>
/// <param name="Arguments">The types of the variable arguments, as C writes them.</param>
/// <param name="Text">What the user wrote.</param>
internal sealed record VariadicRequest(string Name, string Arguments, string Text) : Request(Name, Text)
{
    public override string Condition => "1";

    public override string Id => $"{Name}({Arguments})";

    protected override string Symbol => Name + OverloadName.Suffix(Arguments);

    public override string Declare(string name) => $"void {name}({(Arguments.Length == 0 ? "void" : Arguments)});";

    /// <summary>Reads <c>printf=int, double</c>.</summary>
    /// <exception cref="ToolException">It is not written so.</exception>
    public static VariadicRequest Parse(string option)
    {
        var text = $"--variadic {option}";
        var cut = option.IndexOf('=');
        return cut > 0 ? Of(option[..cut].Trim(), option[(cut + 1)..], text) : throw Wrong(text, "it is written FUNCTION=TYPES", "Write --variadic \"printf=int, const char *\" for each overload.");
    }

    /// <summary>A request for an overload of that function with those types.</summary>
    /// <exception cref="ToolException">They are no list of types.</exception>
    public static VariadicRequest Of(string function, string types, string text) =>
        IsIdentifier(function) ? new(function, string.Join(", ", Split(types, text)), text) : throw Wrong(text, $"'{function}' is no name of a function");
}

/// <summary>A macro with the prototype of the function that it shall be.</summary>
/// <param name="Name">The macro.</param>
/// <param name="Return">What it gives.</param>
/// <param name="Parameters">Its parameters, each with its name.</param>
/// <param name="Text">What the user wrote.</param>
internal sealed partial record MacroRequest(string Name, string Return, string Parameters, string Text) : Request(Name, Text)
{
    public override string Condition => $"defined({Name})";

    public override string Id => Name;

    protected override string Symbol => Name;

    /// <summary>clang checks the body: what it accepts here the shim's compiler accepts too.</summary>
    public override string Declare(string name)
    {
        var names = Split(Parameters, Text).ConvertAll(ParameterName);
        return $"static inline {Return} {name}({(names.Count == 0 ? "void" : Parameters)}) {{ {(Return == "void" ? "" : "return ")}{Name}({string.Join(", ", names)}); }}";
    }

    /// <summary>Reads <c>Uint32 SDL_BUTTON(int x)</c>.</summary>
    /// <exception cref="ToolException">It is not written so.</exception>
    public static MacroRequest Parse(string option)
    {
        var text = $"--macro {option}";
        var match = Prototype().Match(option);
        return match.Success
            ? Of(match.Groups["name"].Value, match.Groups["return"].Value + match.Groups["parameters"].Value, text)
            : throw Wrong(text, "it is no prototype", "Write the macro as a function: --macro \"Uint32 SDL_BUTTON(int x)\".");
    }

    /// <summary>A request for that macro as <c>Uint32 (int x)</c>.</summary>
    /// <exception cref="ToolException">It is not written so.</exception>
    public static MacroRequest Of(string macro, string prototype, string text)
    {
        if (!IsIdentifier(macro))
            throw Wrong(text, $"'{macro}' is no name of a macro");
        var match = Signature().Match(prototype);
        if (!match.Success)
            throw Wrong(text, "it is no prototype", "Write what it gives and takes: \"Uint32 (int x)\".");
        var request = new MacroRequest(macro, match.Groups["return"].Value.Trim(), string.Join(", ", Split(match.Groups["parameters"].Value, text)), text);
        Split(request.Return, text);
        foreach (var parameter in Split(request.Parameters, text))
        {
            if (ParameterName(parameter).Length == 0)
                throw Wrong(text, $"the parameter '{parameter}' has no name");
        }
        return request;
    }

    /// <summary>The name in <c>int x</c>, <c>char *text[]</c> or <c>void (*call)(int)</c>; empty where there is none.</summary>
    private static string ParameterName(string parameter) => FunctionName().Match(parameter) is { Success: true } function
        ? function.Groups["name"].Value
        : PlainName().Match(parameter).Groups["name"].Value;

    [GeneratedRegex(@"^(?<return>[\w\s*]*[\s*])(?<name>[A-Za-z_]\w*)\s*(?<parameters>\(.*\))\s*$", RegexOptions.Singleline)]
    private static partial Regex Prototype();

    [GeneratedRegex(@"^(?<return>[\w\s*]*[\w*])\s*\((?<parameters>.*)\)\s*$", RegexOptions.Singleline)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^[^(]*\(\s*\*+\s*(?<name>[A-Za-z_]\w*)\s*\)")]
    private static partial Regex FunctionName();

    [GeneratedRegex(@"^[\w\s*]*[\s*](?<name>[A-Za-z_]\w*)\s*(\[\w*\]\s*)*$")]
    private static partial Regex PlainName();
}
