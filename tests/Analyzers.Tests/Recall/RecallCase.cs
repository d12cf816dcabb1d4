namespace Interop.Analyzers.Tests.Recall;

/// <summary>One finding in a public project: what C says, what the project said, and what is right.</summary>
/// <param name="Name">The file's name, without its ending.</param>
/// <param name="Reference">The address of the commit, issue or file.</param>
/// <param name="Reason">What went wrong there, in one line.</param>
/// <param name="Library">The library as the imports name it.</param>
/// <param name="Rule">What a checker has to find, one of <see cref="RecallCases.Kinds"/>; <c>none</c> if nothing is wrong.</param>
/// <param name="Targets">Targets on which the wrong part must be found; others may have it too. Empty: every target that has the library.</param>
/// <param name="C">The C declarations, complete with all that they need.</param>
/// <param name="Wrong">Members of a class with the mistake, empty if there is none.</param>
/// <param name="Right">Members of a class without it, empty if no single declaration is right on every target.</param>
public sealed record RecallCase(
    string Name,
    string Reference,
    string Reason,
    string Library,
    string Rule,
    IReadOnlyList<string> Targets,
    string C,
    string Wrong,
    string Right)
{
    /// <summary>The parts in C#, as whole files.</summary>
    public IEnumerable<string> Files => new[] { Wrong, Right }.Where(part => part.Length > 0).Select(Wrap);

    /// <summary>The members in the class that all cases share.</summary>
    public static string Wrap(string members) =>
        $$"""
        using System;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;

        static unsafe partial class Native
        {
        {{members}}
        }
        """;

    public override string ToString() => Name;
}
