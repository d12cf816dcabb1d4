using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Tells declarations that are being typed: what is not there yet is no difference.</summary>
internal static class HalfTyped
{
    /// <summary>Whether what a declaration says to native code has errors of syntax. Bodies of methods say nothing.</summary>
    public static bool Is(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree.GetRoot(cancellation).ContainsDiagnostics && Is(reference.GetSyntax(cancellation)));

    private static bool Is(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => type.CloseBraceToken.IsMissing || type.AttributeLists.Any(HasErrors) || type.Members.Any(member => member is not BaseMethodDeclarationSyntax && HasErrors(member)),
        VariableDeclaratorSyntax { Parent.Parent: { } field } => HasErrors(field),
        _ => HasErrors(declaration),
    };

    // A comment that is no XML has warnings.
    private static bool HasErrors(SyntaxNode node) => node.ContainsDiagnostics && node.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
