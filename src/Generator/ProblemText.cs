using System.Text;
using Interop.Generator.Clang;

namespace Interop.Generator;

/// <summary>Says why targets could not be read: each problem once, with all the targets that have it.</summary>
internal static class ProblemText
{
    /// <summary>The problems of targets that were left out.</summary>
    public static string Describe(IReadOnlyList<TargetReading> leftOut)
    {
        var text = new StringBuilder();
        var groups = leftOut
            .SelectMany(reading => reading.Problems.Select(problem => (reading.Target.Rid, problem)))
            .GroupBy(item => (item.problem.Message, string.Join('\n', item.problem.Chain)));
        foreach (var group in groups)
        {
            var problem = group.First().problem;
            text.AppendLine($"{problem.Message} ({string.Join(", ", group.Select(item => item.Rid))})");
            foreach (var place in problem.Chain)
                text.AppendLine($"    included from {place}");
            if (problem.Remedy is not null)
                text.AppendLine($"    {problem.Remedy}");
        }
        return text.ToString().TrimEnd();
    }
}
