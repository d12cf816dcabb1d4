using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>ABI0006: an option that is not understood. The compiler does not say in which file it stands.</summary>
internal static class OptionCheck
{
    public static void Check(CompilationAnalysisContext context, InteropContext interop)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var problems = context.Compilation.SyntaxTrees.Select(provider.GetOptions).Append(provider.GlobalOptions)
            .SelectMany(options => OptionProblems.Of(options, interop.Rids))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(problem => problem, StringComparer.Ordinal);
        foreach (var problem in problems)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ABI0006_OptionIsNotUnderstood, Location.None, problem));
    }
}
