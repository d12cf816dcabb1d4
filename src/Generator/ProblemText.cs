using System.Text;
using Interop.Generator.Clang;

namespace Interop.Generator;

/// <summary>Says why targets could not be read: each problem once, with all the targets that have it.</summary>
internal static class ProblemText
{
    /// <summary>The problems of targets that were left out, of so many that were tried.</summary>
    public static string Describe(IReadOnlyList<TargetReading> leftOut, int tried)
    {
        var text = new StringBuilder();
        var groups = leftOut
            .SelectMany(reading => reading.Problems.Select(problem => (reading.Target.Rid, problem)))
            .GroupBy(item => (item.problem.Message, string.Join('\n', item.problem.Chain)));
        foreach (var group in groups)
        {
            var problem = group.First().problem;
            var rids = group.Select(item => item.Rid).Distinct().ToList();
            text.AppendLine($"{problem.Message} ({(rids.Count == tried && tried > 1 ? "on every target" : string.Join(", ", rids))})");
            foreach (var place in problem.Chain)
                text.AppendLine($"    included from {place}");
            if (problem.Remedy is not null)
                text.AppendLine($"    {problem.Remedy}");
        }
        return text.ToString().TrimEnd();
    }
}
