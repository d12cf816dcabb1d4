using Microsoft.CodeAnalysis.CSharp;

namespace Interop.Analyzers.Fixes;

/// <summary>Sets the entry point of an import; takes it away where the method's name is the right one.</summary>
internal sealed class EntryPointEdit : DeclarationEdit
{
    private const string Argument = "EntryPoint";

    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (ImportSyntax.NameOf(context.Declaration) is not { } name || ImportSyntax.Attribute(context.Declaration) is not { } attribute)
            return null;
        var text = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(context.Note.Text)).ToString();
        var isOwnName = name.ValueText == context.Note.Text && AttributeSyntaxes.Argument(attribute, Argument) is not null;
        edits.Change(context.Declaration, node => ImportSyntax.Change(node, import => isOwnName ? AttributeSyntaxes.Unset(import, Argument) : AttributeSyntaxes.Set(import, Argument, text)));
        return $"Import '{context.Note.Text}'";
    }
}
