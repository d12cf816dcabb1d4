using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// The calls of a file whose text has a name that may be a C function's, found without binding anything and kept as long as the file is as
/// it is.
/// </summary>
internal sealed class NameCalls
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameCalls> Known = new();

    private NameCalls(SyntaxNode root) => All = root.DescendantNodes(HasCode).OfType<InvocationExpressionSyntax>()
        .Select(call => (call, Names(call)))
        .Where(one => !one.Item2.IsEmpty)
        .ToImmutableArray();

    /// <summary>Each call with the names; of one that loads symbols also those of constants, of which only the names are known here.</summary>
    public ImmutableArray<(InvocationExpressionSyntax Call, ImmutableArray<string> Names)> All { get; }

    /// <summary>The calls of a file.</summary>
    public static NameCalls Of(SyntaxTree tree, CancellationToken cancellation) => Known.GetValue(tree, one => new NameCalls(one.GetRoot(cancellation)));

    /// <summary>Whether a call loads a symbol by its own name: then its argument counts, whatever its text is.</summary>
    public static bool Loads(InvocationExpressionSyntax call)
    {
        var name = Called(call.Expression)?.Identifier.ValueText ?? "";
        return name.EndsWith("GetExport", StringComparison.Ordinal) || name.EndsWith("ProcAddress", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("dlsym", StringComparison.OrdinalIgnoreCase) || name == "GetDelegateForFunctionPointer";
    }

    private static bool HasCode(SyntaxNode node) =>
        node is not (AttributeListSyntax or ParameterListSyntax or TypeSyntax or EnumDeclarationSyntax or DelegateDeclarationSyntax or UsingDirectiveSyntax);

    private static ImmutableArray<string> Names(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Select(argument => Text(argument.Expression))
        .Concat((Called(call.Expression) as GenericNameSyntax)?.TypeArgumentList.Arguments.Select(Last) ?? [])
        .Where(name => name.Length > 0 && SyntaxFacts.IsValidIdentifier(name))
        .ToImmutableArray();

    private static string Text(ExpressionSyntax argument) => argument switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } literal => literal.Token.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } => Last(arguments[0].Expression),
        MemberAccessExpressionSyntax { Expression: TypeOfExpressionSyntax type, Name.Identifier.ValueText: "Name" } => Last(type.Type),
        TypeOfExpressionSyntax type => Last(type.Type),
        IdentifierNameSyntax or MemberAccessExpressionSyntax when argument.Parent?.Parent?.Parent is InvocationExpressionSyntax call && Loads(call) => Last(argument),
        _ => "",
    };

    private static SimpleNameSyntax? Called(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static string Last(ExpressionSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
