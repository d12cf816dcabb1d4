using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Interop.Hosts.Tests.Editing;

/// <summary>Text that is typed into a document, and what the analyzers say after each change.</summary>
/// <param name="Document">The document before.</param>
/// <param name="Position">Where it is typed.</param>
internal sealed record Typing(Document Document, int Position)
{
    /// <summary>Typing in front of a text that the document has.</summary>
    public static async Task<Typing> BeforeAsync(Document document, string text) =>
        new(document, (await document.GetTextAsync()).ToString().LastIndexOf(text, StringComparison.Ordinal) is >= 0 and var at ? at : throw new ArgumentException(text));

    /// <summary>
    /// Types piece by piece. As long as what is typed has errors of syntax, nothing new is said of what they are in, and what was said of
    /// the code around it stays.
    /// </summary>
    /// <returns>The document with all of it, and what is said of what was typed: <c>rule text</c>.</returns>
    public async Task<(Document Document, IReadOnlyList<string> Said)> TypeAsync(IEnumerable<string> pieces)
    {
        var before = (await Editor.DiagnosticsAsync(Document)).Select(one => (one.Id, one.Location.SourceSpan)).ToList();
        var (current, at, complete) = (Document, Position, new List<string>());
        foreach (var piece in pieces)
        {
            current = current.WithText((await current.GetTextAsync()).WithChanges(new TextChange(new TextSpan(at, 0), piece)));
            at += piece.Length;
            var diagnostics = await Editor.DiagnosticsAsync(current);
            var typed = TextSpan.FromBounds(Position, at);
            Assert.Equal(before, diagnostics.Where(one => !typed.Contains(one.Location.SourceSpan)).Select(one => (one.Id, Back(one.Location.SourceSpan, typed))));
            var text = (await current.GetTextAsync()).ToString();
            var said = diagnostics.Where(one => typed.Contains(one.Location.SourceSpan)).Select(one => $"{one.Id} {text.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}").ToList();
            if ((await current.GetSyntaxTreeAsync())!.GetDiagnostics().Any())
                Assert.True(said.All(complete.Contains), $"{string.Join(", ", said)} is said of: {text.Substring(Position, at - Position)}");
            else
                complete = said;
        }
        return (current, complete);
    }

    /// <summary>The tokens of a text, with the white space before them.</summary>
    public static IEnumerable<string> Tokens(string text) => SyntaxFactory.ParseTokens(text).Select(token => token.ToFullString());

    /// <summary>Its characters.</summary>
    public static IEnumerable<string> Characters(string text) => text.Select(character => character.ToString());

    private static TextSpan Back(TextSpan span, TextSpan typed) => span.Start < typed.Start ? span : new(span.Start - typed.Length, span.Length);
}
