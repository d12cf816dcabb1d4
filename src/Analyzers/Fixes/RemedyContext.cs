using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>One finding, and the code in which it is.</summary>
/// <param name="Document">The document.</param>
/// <param name="Model">Its meaning.</param>
/// <param name="Note">The remedy.</param>
/// <param name="Declaration">The parameter, method, type, field or member that is to change.</param>
/// <param name="Names">Names for temporaries, shared by all that is changed in one pass.</param>
internal sealed record RemedyContext(Document Document, SemanticModel Model, RemedyNote Note, SyntaxNode Declaration, TemporaryNames Names)
{
    /// <summary>The place in whose scope new names are looked up.</summary>
    public int Position => Declaration.SpanStart;

    /// <summary>The version of C#.</summary>
    public LanguageVersion Language => (Declaration.SyntaxTree.Options as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.Default;

    /// <summary>The context of a diagnostic, or null where it has no remedy or the code is no longer what it was about.</summary>
    public static async Task<RemedyContext?> CreateAsync(Document document, Diagnostic diagnostic, TemporaryNames names, CancellationToken cancellation)
    {
        if (RemedyNote.Of(diagnostic) is not { } note
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }
        return DeclarationFinder.Find(root, diagnostic.Location.SourceSpan, note) is { } declaration ? new(document, model, note, declaration, names) : null;
    }

    /// <summary>The declaration of the field that the finding names, if it is among the members of the type.</summary>
    public MemberDeclarationSyntax? Field => Declaration is TypeDeclarationSyntax type ? FieldSyntax.Find(type, Note.Name) : null;

    /// <summary>Whether the finding is about the whole of a declaration.</summary>
    public bool IsWhole => Note.Part == DeclarationPart.Name;
}
