using System.Text;
using Interop.Generator.Clang;
using Interop.Generator.Messages;

namespace Interop.Generator;

/// <summary>Says why targets could not be read: each problem once, with all the targets that have it.</summary>
internal static class ProblemText
{
    /// <summary>The problems of targets that were left out, of so many that were tried.</summary>
    public static string Describe(IReadOnlyList<TargetReading> leftOut, int tried)
    {
        var text = new StringBuilder();
        foreach (var (problem, targets) in Distinct(leftOut, tried))
        {
            text.AppendLine($"{problem.Message} ({targets})");
            foreach (var place in problem.Chain)
                text.AppendLine($"    included from {place}");
            if (problem.Remedy is not null)
                text.AppendLine($"    {problem.Remedy}");
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>The same one by one, without the places, which messages have apart.</summary>
    public static IEnumerable<Message> Messages(IReadOnlyList<TargetReading> leftOut, int tried, Func<Problem, string, Message> make)
    {
        foreach (var (problem, targets) in Distinct(leftOut, tried))
        {
            var chain = string.Concat(problem.Chain.Reverse().Select(place => $", included from {place}"));
            yield return make(problem, $"{(problem.Place is null ? problem.Message : problem.Cause)} ({targets}){chain}{(problem.Remedy is null ? "" : $". {problem.Remedy}")}");
        }
    }

    private static IEnumerable<(Problem Problem, string Targets)> Distinct(IReadOnlyList<TargetReading> leftOut, int tried)
    {
        var groups = leftOut
            .SelectMany(reading => reading.Problems.Select(problem => (reading.Target.Rid, problem)))
            .GroupBy(item => (item.problem.Message, string.Join('\n', item.problem.Chain)));
        foreach (var group in groups)
        {
            var rids = group.Select(item => item.Rid).Distinct().ToList();
            yield return (group.First().problem, rids.Count == tried && tried > 1 ? "on every target" : string.Join(", ", rids));
        }
    }
}
