using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Interop.Hosts.Tests.Editing;

/// <summary>What the light bulb offers: the providers that a project's own analyzer assemblies export, found as editors find them.</summary>
internal static class LightBulb
{
    /// <summary>The providers of a project.</summary>
    public static IReadOnlyList<CodeFixProvider> Providers(Project project) => [.. Editor.Ours(project)
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>(inherit: false) is { } export && export.Languages.Contains(project.Language))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    /// <summary>The actions for a diagnostic, those in groups too.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OffersAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in Providers(document.Project).Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        return [.. actions.SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions)];
    }

    /// <summary>Whether something is offered that changes the code.</summary>
    public static async Task<bool> RepairsAsync(Document document, Diagnostic diagnostic) =>
        (await OffersAsync(document, diagnostic)).Any(offer => !offer.Title.StartsWith("Add to ", StringComparison.Ordinal));

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
