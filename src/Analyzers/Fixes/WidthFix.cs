using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives a parameter or result the C# type that is right on every target.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WidthFix : CodeFixProvider
{
    private const string InteropServices = "System.Runtime.InteropServices";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.ABI1001_Width.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // All is validated before anything is offered: a type that is there, a right answer, and one that needs no unsafe context.
            if (!diagnostic.Properties.TryGetValue(WidthRule.RightType, out var right) || right is null || right.Contains('*'))
                continue;
            if (root?.FindNode(diagnostic.Location.SourceSpan) is not TypeSyntax type || type.Parent is not (ParameterSyntax or MethodDeclarationSyntax))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Change to '{right}'", _ => Task.FromResult(Change(context.Document, root, type, right)), nameof(WidthFix)),
                diagnostic);
        }
    }

    private static Document Change(Document document, SyntaxNode root, TypeSyntax type, string right)
    {
        var name = right is "CLong" or "CULong" && !HasUsing(root) ? $"{InteropServices}.{right}" : right;
        var replacement = SyntaxFactory.ParseTypeName(name).WithTriviaFrom(type).WithAdditionalAnnotations(Formatter.Annotation);
        return document.WithSyntaxRoot(root.ReplaceNode(type, replacement));
    }

    private static bool HasUsing(SyntaxNode root) =>
        root.DescendantNodes().OfType<UsingDirectiveSyntax>().Any(directive => directive.Name?.ToString() == InteropServices);
}
