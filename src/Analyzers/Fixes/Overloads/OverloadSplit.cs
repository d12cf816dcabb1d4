using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>
/// Keeps the signature of an import for its callers: the import gets the right types, becomes private and gets a name of its own; a method
/// of the old name and signature calls it.
/// </summary>
internal static class OverloadSplit
{
    private static readonly string[] Marshalling =
        [ImportSyntax.Dll, ImportSyntax.Library, "UnmanagedCallConv", "SuppressGCTransition", "DefaultDllImportSearchPaths", "PreserveSig"];

    private static readonly string[] ParameterMarshalling = ["MarshalAs", "MarshalUsing", "In", "Out"];

    /// <summary>Plans it for all parts of one method that change.</summary>
    /// <returns>What to call it, or null where it cannot be done.</returns>
    public static string? Plan(RemedyContext context, IReadOnlyList<SignatureChange> changes, DocumentEdits edits)
    {
        if (SignatureSyntax.Owner(context.Declaration) is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax } method
            || method.Modifiers.Count == 0 || ImportSyntax.Attribute(method) is not { } attribute
            || changes[0].Method is not { DeclaringSyntaxReferences.Length: 1 } symbol || changes.Any(change => change.Method.PartialImplementationPart is { DeclaringSyntaxReferences.Length: > 0 } part && IsWritten(context, part)))
        {
            return null;
        }
        var name = FreeName(symbol);
        if (Forwarding(context, method, changes, name) is not { } body)
            return null;
        edits.Change(method, now => Overload(now, body));
        edits.InsertBehind(method, Import(method, attribute, changes, name));
        return $"Split '{symbol.Name}' into an import and an overload";
    }

    private static bool IsWritten(RemedyContext context, IMethodSymbol part) =>
        part.DeclaringSyntaxReferences.Any(reference => context.Document.Project.Solution.GetDocument(reference.SyntaxTree) is { } document and not SourceGeneratedDocument);

    private static string FreeName(IMethodSymbol method)
    {
        for (var i = 1; ; i++)
        {
            var name = method.Name + "Native" + (i == 1 ? "" : i.ToString());
            if (method.ContainingType.GetMembers(name).IsEmpty)
                return name;
        }
    }

    private static string? Forwarding(RemedyContext context, MethodDeclarationSyntax method, IReadOnlyList<SignatureChange> changes, string name)
    {
        var result = changes.FirstOrDefault(change => change.Index == SignatureChange.Result);
        var reading = result is null ? null : StringReading.Of(result.Method, method, context.Model.Compilation);
        var writer = new ForwardingCall(context, changes, result is null ? null : new ValueUse(result.Old, result.New.Symbol, reading));
        return writer.Write(changes[0].Method, name);
    }

    private static MethodDeclarationSyntax Import(MethodDeclarationSyntax method, AttributeSyntax attribute, IReadOnlyList<SignatureChange> changes, string name)
    {
        var import = method;
        foreach (var change in changes)
        {
            import = change.Index == SignatureChange.Result
                ? (MethodDeclarationSyntax)SignatureSyntax.SetResult(import, change)
                : import.ReplaceNode(import.ParameterList.Parameters[change.Index], SignatureSyntax.Set(import.ParameterList.Parameters[change.Index], change));
        }
        if (AttributeSyntaxes.Argument(attribute, "EntryPoint") is null)
            import = (MethodDeclarationSyntax)ImportSyntax.Change(import, one => AttributeSyntaxes.Set(one, "EntryPoint", SyntaxFactory.Literal(method.Identifier.ValueText).ToString()));
        // What is said of the method is said of the one that callers see.
        var indentation = method.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();
        var blank = FieldSyntax.IsOnOwnLine(method) && import.AttributeLists.Any(list => FieldSyntax.IsOnOwnLine(list)) ? [SyntaxFactory.LineFeed, .. indentation] : indentation;
        return import.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(method.Identifier))
            .WithModifiers(Private(import.Modifiers))
            .WithLeadingTrivia(blank);
    }

    private static SyntaxTokenList Private(SyntaxTokenList modifiers)
    {
        var others = modifiers.Where(modifier => !IsAccess(modifier)).Select(modifier => modifier == modifiers[0] ? modifier.WithLeadingTrivia() : modifier);
        var access = SyntaxFactory.Token(SyntaxKind.PrivateKeyword).WithLeadingTrivia(modifiers[0].LeadingTrivia).WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.TokenList(others.Prepend(access));
    }

    private static bool IsAccess(SyntaxToken modifier) => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword;

    private static MethodDeclarationSyntax Overload(MethodDeclarationSyntax method, string body)
    {
        var leading = method.GetLeadingTrivia();
        SyntaxNode bare = method;
        foreach (var name in Marshalling)
            bare = AttributeSyntaxes.Remove(bare, name);
        foreach (var name in ParameterMarshalling)
            bare = AttributeSyntaxes.Remove(bare, name, "return");
        var overload = (MethodDeclarationSyntax)bare;
        overload = overload.WithModifiers(SyntaxFactory.TokenList(overload.Modifiers.Where(modifier => modifier.Kind() is not (SyntaxKind.ExternKeyword or SyntaxKind.PartialKeyword))));
        overload = overload.WithParameterList(overload.ParameterList.ReplaceNodes(overload.ParameterList.Parameters, (_, parameter) => Unmarshalled(parameter)));
        var parsed = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"void F() {body}")!;
        return overload
            .WithParameterList(overload.ParameterList.WithTrailingTrivia(SyntaxFactory.Space))
            .WithBody(parsed.Body).WithExpressionBody(parsed.ExpressionBody).WithSemicolonToken(parsed.SemicolonToken)
            .WithLeadingTrivia(leading).WithTrailingTrivia(method.GetTrailingTrivia() is { Count: > 0 } trailing ? trailing : SyntaxFactory.TriviaList(SyntaxFactory.Space));
    }

    private static ParameterSyntax Unmarshalled(ParameterSyntax parameter) =>
        (ParameterSyntax)ParameterMarshalling.Aggregate<string, SyntaxNode>(parameter, (node, name) => AttributeSyntaxes.Remove(node, name));
}
