using Interop.Testing;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Hosts.Tests.Editing;

/// <summary>Everything that is offered for the sample's mistakes, done one at a time and undone.</summary>
[Collection(PreparedCollection.Name)]
public sealed class LightBulbTests(Prepared prepared, ITestOutputHelper output)
{
    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public async Task Each_action_repairs_its_mistake_and_can_be_undone()
    {
        var editor = await prepared.OpenAsync();
        var before = await Editor.DiagnosticsAsync(editor.Solution);
        Assert.Equal(prepared.Original.Marked, before.Select(prepared.Original.Mark).Order(StringComparer.Ordinal));
        Assert.Empty(await Editor.ErrorsAsync(editor.Solution));
        var done = 0;
        foreach (var diagnostic in before)
        {
            var offers = await LightBulb.OffersAsync(editor.Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic);
            output.WriteLine($"{prepared.Original.Mark(diagnostic)}: {string.Join("; ", offers.Select(offer => offer.Title))}");
            Assert.NotEmpty(offers);
            foreach (var offer in offers)
            {
                var changed = await LightBulb.ApplyAsync(offer);
                Assert.Empty(await Editor.ErrorsAsync(changed));
                var after = await Editor.DiagnosticsAsync(changed);
                Assert.True(after.Length < before.Length && after.All(one => one.GetMessage() != diagnostic.GetMessage()), $"'{offer.Title}' leaves {diagnostic}: {string.Join("\n", after)}");
                Assert.Equal(before.Select(Editor.Text), (await Editor.DiagnosticsAsync(Undo(changed, editor.Solution))).Select(Editor.Text));
                done++;
            }
        }
        Assert.True(done > 2 * before.Length, $"{done} actions for {before.Length} diagnostics");
    }

    /// <summary>The changed solution with every text as it was, as an editor's undo leaves it.</summary>
    private static Solution Undo(Solution changed, Solution original)
    {
        foreach (var project in changed.GetChanges(original).GetProjectChanges())
        {
            foreach (var id in project.GetChangedDocuments())
                changed = changed.WithDocumentText(id, original.GetDocument(id)!.GetTextAsync().Result);
            foreach (var id in project.GetAddedAdditionalDocuments())
                changed = changed.RemoveAdditionalDocument(id);
        }
        return changed;
    }
}
