using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>A header, C# before and C# after.</summary>
public abstract class FixTests
{
    /// <summary>What most imports begin with.</summary>
    protected const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)]";

    /// <summary>One finding after another is repaired, each in the first way that is offered, until nothing is offered.</summary>
    protected static void Becomes(string header, string before, string after)
    {
        var session = RepairAll(FixSession.Open(CLibrary.Manifest(header), Analysis.Members(before)));
        Assert.Equal(Analysis.Members(after), session.Texts[0], ignoreLineEndingDifferences: true);
    }

    /// <summary>The same of whole files.</summary>
    protected static void FilesBecome(string header, string[] before, string[] after) =>
        Assert.Equal(after, RepairAll(FixSession.Open(CLibrary.Manifest(header), before)).Texts);

    /// <summary>Of what is offered for the first finding, the one whose title begins so.</summary>
    protected static void BecomesBy(string title, string header, string before, string after)
    {
        var session = FixSession.Open(CLibrary.Manifest(header), Analysis.Members(before));
        session.AssertCompiles();
        var (document, diagnostic) = session.Diagnostics[0];
        var action = Assert.Single(FixSession.Offers(document, diagnostic), offer => offer.Title.StartsWith(title, StringComparison.Ordinal));
        Assert.Equal(Analysis.Members(after), session.Apply(action, diagnostic).Texts[0], ignoreLineEndingDifferences: true);
    }

    /// <summary>The titles of what is offered for the first finding.</summary>
    protected static IReadOnlyList<string> Titles(string header, string members)
    {
        var session = FixSession.Open(CLibrary.Manifest(header), Analysis.Members(members));
        session.AssertCompiles();
        var (document, diagnostic) = session.Diagnostics[0];
        return [.. FixSession.Offers(document, diagnostic).Select(offer => offer.Title)];
    }

    /// <summary>Repairs all that can be, the code compiling after each step.</summary>
    internal static FixSession RepairAll(FixSession session)
    {
        session.AssertCompiles();
        for (var step = 0; step < 40; step++)
        {
            if (First(session) is not { } next)
                return session;
            session = session.Apply(next.Action, next.Diagnostic);
        }
        Assert.Fail("the repairs come to no end:\n" + string.Join("\n", session.Texts));
        return session;
    }

    private static (CodeAction Action, Diagnostic Diagnostic)? First(FixSession session)
    {
        foreach (var (document, diagnostic) in session.Diagnostics)
        {
            if (FixSession.Offers(document, diagnostic) is [var action, ..])
                return (action, diagnostic);
        }
        return null;
    }
}
