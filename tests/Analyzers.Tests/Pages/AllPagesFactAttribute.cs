using Xunit;

namespace Interop.Analyzers.Tests.Pages;

/// <summary>A test that every page is held to its word; while rules are on their way it is skipped, and names their pages.</summary>
internal sealed class AllPagesFactAttribute : FactAttribute
{
    public AllPagesFactAttribute()
    {
        var later = RulePage.All.Values.Where(page => page.IsLater).Select(page => page.Id).Order(StringComparer.Ordinal).ToList();
        if (later.Count > 0)
            Skip = $"the examples of these pages are not run: {string.Join(", ", later)}";
    }
}
