using Interop.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Interop.Hosts.Tests.Editing;

/// <summary>A manifest that changes under an open editor.</summary>
[Collection(PreparedCollection.Name)]
public sealed class ManifestTests(Prepared prepared)
{
    private const string File = "sqlite3.abi.json";

    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public async Task What_it_says_counts_at_once()
    {
        var editor = await prepared.OpenAsync();
        var before = await Editor.DiagnosticsAsync(Store(editor.Solution));
        var text = await TextAsync(editor.Solution);
        var changed = With(editor.Solution, Retype(text, "sqlite3_bind_int64", "fn(*sqlite3_stmt, int, int) int"));
        Assert.Equal(before.Where(one => !one.GetMessage().Contains("'sqlite3_bind_int64'", StringComparison.Ordinal)).Select(Editor.Text), (await Editor.DiagnosticsAsync(Store(changed))).Select(Editor.Text));
        changed = With(changed, Retype(text, "sqlite3_step", "fn(*sqlite3_stmt) void"));
        Assert.Contains(await Editor.DiagnosticsAsync(Store(changed)), one => one.Id == "ABI3005" && one.GetMessage().Contains("'sqlite3_step'", StringComparison.Ordinal));
        Assert.Equal(before.Select(Editor.Text), (await Editor.DiagnosticsAsync(Store(With(changed, text)))).Select(Editor.Text));
    }

    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public async Task A_broken_one_is_told_in_the_file_itself()
    {
        var editor = await prepared.OpenAsync();
        var before = await Editor.DiagnosticsAsync(Store(editor.Solution));
        var ofZlib = before.Where(one => one.Location.SourceTree!.FilePath.EndsWith("Zlib.cs", StringComparison.Ordinal)).Select(Editor.Text).ToList();
        var text = (await TextAsync(editor.Solution)).ToString();
        foreach (var length in Enumerable.Range(0, 20).Select(part => text.Length * part / 20))
        {
            var found = await Editor.DiagnosticsAsync(Store(With(editor.Solution, SourceText.From(text[..length]))));
            var told = Assert.Single(found, one => one.Id == "ABI0001");
            Assert.Equal(File, Path.GetFileName(told.Location.GetLineSpan().Path));
            Assert.InRange(told.Location.SourceSpan.Start, 0, length);
            Assert.Equal(ofZlib, found.Where(one => one != told).Select(Editor.Text));
        }
    }

    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public async Task One_that_is_being_edited_never_throws()
    {
        var editor = await prepared.OpenAsync();
        var text = (await TextAsync(editor.Solution)).ToString();
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var start = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 30), text.Length - start);
            await Editor.DiagnosticsAsync(Store(With(editor.Solution, SourceText.From(text.Remove(start, length)))));
        }
    }

    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public async Task Without_it_nothing_is_said_of_its_library()
    {
        var editor = await prepared.OpenAsync();
        var changed = editor.Solution.RemoveAdditionalDocument(Manifest(editor.Solution).Id);
        Assert.All(await Editor.DiagnosticsAsync(Store(changed)), one => Assert.EndsWith("Zlib.cs", one.Location.SourceTree!.FilePath, StringComparison.Ordinal));
    }

    private static Project Store(Solution solution) => solution.Projects.Single(project => project.Name == "Store");

    private static TextDocument Manifest(Solution solution) => Store(solution).AdditionalDocuments.Single(document => document.Name == File);

    private static Task<SourceText> TextAsync(Solution solution) => Manifest(solution).GetTextAsync();

    private static Solution With(Solution solution, SourceText text) => solution.WithAdditionalDocumentText(Manifest(solution).Id, text);

    /// <summary>The manifest with another type of a function.</summary>
    private static SourceText Retype(SourceText text, string function, string type)
    {
        const string Key = "\"type\": \"";
        var all = text.ToString();
        var start = all.IndexOf(Key, all.IndexOf($"\"{function}\": {{", StringComparison.Ordinal), StringComparison.Ordinal) + Key.Length;
        return text.WithChanges(new TextChange(TextSpan.FromBounds(start, all.IndexOf('"', start)), type));
    }
}
