using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Puts another expression in the place of one: the size of a struct's memory for that of its marshalled copy, and the reverse.</summary>
internal sealed class ExpressionEdit : DeclarationEdit
{
    private const string SizeOf = "sizeof(";
    private const string Marshal = "Marshal.";

    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (context.Declaration is not ExpressionSyntax old || Written(context) is not { } text)
            return null;
        var expression = SyntaxFactory.ParseExpression(text);
        if (expression.ContainsDiagnostics)
            return null;
        edits.Change(old, now => expression.WithTriviaFrom(now));
        return $"Use '{text}'";
    }

    private static string? Written(RemedyContext context)
    {
        var text = context.Note.Text;
        if (text.StartsWith(Marshal, StringComparison.Ordinal))
            return ScopedNames.Of(context.Model, context.Position, ScopedNames.InteropServices, "Marshal") is { } marshal ? marshal + text.Substring(Marshal.Length - 1) : null;
        if (!text.StartsWith(SizeOf, StringComparison.Ordinal) || UnsafeContexts.Contain(context.Declaration))
            return text;
        var type = text.Substring(SizeOf.Length, text.Length - SizeOf.Length - 1);
        return ScopedNames.Of(context.Model, context.Position, ScopedNames.CompilerServices, "Unsafe") is { } name ? $"{name}.SizeOf<{type}>()" : null;
    }
}
