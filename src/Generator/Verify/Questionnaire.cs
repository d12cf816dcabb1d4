using System.Text;
using System.Text.RegularExpressions;
using Interop.Generator.Verify.Facts;

namespace Interop.Generator.Verify;

/// <summary>A C file that asks one question a line, and finds the answers in a compiler's errors.</summary>
internal sealed partial class Questionnaire
{
    private readonly Dictionary<int, int> _questions = [];

    /// <summary>Writes the file.</summary>
    /// <param name="name">Its name, by which compilers refer to it.</param>
    /// <param name="includes">The headers.</param>
    /// <param name="questions">The facts that are asked about, with their numbers and lines.</param>
    public Questionnaire(string name, IEnumerable<string> includes, IEnumerable<(int Number, Fact Fact, string Line)> questions)
    {
        Name = name;
        var text = new StringBuilder();
        foreach (var include in includes)
            text.Append("#include <").Append(include).Append(">\n");
        text.Append(ObjectBytes.Prelude);
        var line = Lines(text.ToString());
        foreach (var (number, fact, question) in questions)
        {
            var (before, behind) = fact.Guard;
            text.Append(before).Append(question).Append('\n').Append(behind);
            line += Lines(before) + 1;
            _questions.Add(line, number);
            line += Lines(behind);
        }
        Text = text.ToString();
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The C text.</summary>
    public string Text { get; }

    /// <summary>The first error of each question, and the first error that is of none.</summary>
    public (IReadOnlyDictionary<int, string> ByQuestion, string? Other) Errors(string output)
    {
        var errors = new Dictionary<int, string>();
        string? other = null;
        foreach (var line in output.Split('\n'))
        {
            if (Error().Match(line.TrimEnd('\r')) is not { Success: true } error)
                continue;
            var place = error.Groups["line"].Success ? int.Parse(error.Groups["line"].ValueSpan) : 0;
            if (error.Groups["file"].Value == Name && _questions.TryGetValue(place, out var number))
                errors.TryAdd(number, error.Groups["message"].Value);
            else
                other ??= line.TrimEnd('\r');
        }
        return (errors, other);
    }

    private static int Lines(string text) => text.Count(c => c == '\n');

    [GeneratedRegex(@"^(?<file>.+?):(?:(?<line>[0-9]{1,9}):(?:[0-9]+:)?)? (?:fatal )?error: (?<message>.*)$")]
    private static partial Regex Error();
}
