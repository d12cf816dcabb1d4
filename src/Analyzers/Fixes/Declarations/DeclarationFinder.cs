using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers.Fixes;

/// <summary>Finds the syntax that a finding is about, from the place where it is shown.</summary>
internal static class DeclarationFinder
{
    /// <summary>
    /// The parameter; the method, local function or delegate for a result; the type for a field; the member of an enumeration; for the
    /// whole, whatever is named there. Null where the code has none, as while it is typed.
    /// </summary>
    public static SyntaxNode? Find(SyntaxNode root, TextSpan span, RemedyNote note)
    {
        if (!root.FullSpan.Contains(span))
            return null;
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<FunctionPointerTypeSyntax>() is { } pointer && note.Kind == RemedyKind.Convention)
            return pointer;
        if (note.Kind == RemedyKind.Expression)
            return node.FirstAncestorOrSelf<ExpressionSyntax>(one => one.Span == span);
        return note.Part switch
        {
            // The type itself is marked; what is inside it is of a function pointer.
            DeclarationPart.Parameter => node.FirstAncestorOrSelf<ParameterSyntax>() is { Type.Span: var type, Parent.Parent: { } owner } parameter && type == span && IsSignature(owner) ? parameter : null,
            DeclarationPart.Result => node.AncestorsAndSelf().FirstOrDefault(IsSignature) is { } result && SignatureSyntax.ResultOf(result)?.Span == span ? result : null,
            DeclarationPart.Field => node.FirstAncestorOrSelf<TypeDeclarationSyntax>(),
            DeclarationPart.Member => node.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>(),
            _ => node.AncestorsAndSelf().FirstOrDefault(one => IsSignature(one) || one is BaseTypeDeclarationSyntax or EnumMemberDeclarationSyntax or VariableDeclaratorSyntax),
        };
    }

    private static bool IsSignature(SyntaxNode node) => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or DelegateDeclarationSyntax;
}
