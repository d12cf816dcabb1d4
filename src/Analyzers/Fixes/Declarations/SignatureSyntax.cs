using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Parameters and results where they are declared.</summary>
internal static class SignatureSyntax
{
    /// <summary>The method, local function or delegate that a part of a signature belongs to.</summary>
    public static SyntaxNode? Owner(SyntaxNode part) => part is ParameterSyntax { Parent.Parent: { } owner } ? owner : part;

    /// <summary>The type of the result; null for what has none.</summary>
    public static TypeSyntax? ResultOf(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        DelegateDeclarationSyntax type => type.ReturnType,
        _ => null,
    };

    /// <summary>The change that a finding asks for, or null where the code has no such part.</summary>
    public static SignatureChange? Change(RemedyContext context, FittedType type, CancellationToken cancellation)
    {
        if (Owner(context.Declaration) is not { } owner || Method(context.Model.GetDeclaredSymbol(owner, cancellation)) is not { IsAbstract: false, IsOverride: false } method
            || (method.IsVirtual && method.MethodKind != MethodKind.DelegateInvoke))
        {
            return null;
        }
        var index = context is { Note.Part: DeclarationPart.Parameter, Declaration: ParameterSyntax { Parent: ParameterListSyntax list } parameter } ? list.Parameters.IndexOf(parameter) : SignatureChange.Result;
        return index < method.Parameters.Length ? new(method, index, type) : null;
    }

    /// <summary>Plans the change in every part of the declaration that can be edited.</summary>
    public static async Task<bool> PlanAsync(SignatureChange change, Solution solution, SolutionEdits edits, CancellationToken cancellation)
    {
        foreach (var symbol in new ISymbol?[] { change.Method.AssociatedSymbol ?? Declared(change.Method), change.Method.PartialDefinitionPart, change.Method.PartialImplementationPart }.OfType<ISymbol>())
        {
            foreach (var reference in symbol.DeclaringSyntaxReferences)
            {
                var declaration = await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false);
                if (solution.GetDocument(declaration.SyntaxTree) is { } document and not SourceGeneratedDocument && !Plan(change, declaration, edits.Of(document)))
                    return false;
            }
        }
        return true;
    }

    /// <summary>The declaration with that part changed, for one that is written anew.</summary>
    public static ParameterSyntax Set(ParameterSyntax parameter, SignatureChange change)
    {
        if (parameter.Type is not { } old)
            return parameter;
        var modifiers = change.OldKind == change.NewKind ? parameter.Modifiers : default;
        var leading = change.OldKind == change.NewKind || parameter.Modifiers.Count == 0 ? old.GetLeadingTrivia() : parameter.Modifiers[0].LeadingTrivia;
        var changed = parameter.WithModifiers(modifiers).WithType(change.New.Syntax.WithTriviaFrom(old).WithLeadingTrivia(leading));
        if (changed.Default is { } value && !KeepsDefault(value.Value, change.New.Symbol))
            changed = changed.WithDefault(value.WithValue(SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression).WithTriviaFrom(value.Value)));
        var bare = (ParameterSyntax)Unmarshal(changed, change, "");
        return change.New.Attributes.Length == 0 ? bare : (ParameterSyntax)AttributeSyntaxes.Add(bare, change.New.Attributes);
    }

    private static bool Plan(SignatureChange change, SyntaxNode declaration, DocumentEdits edits)
    {
        // A body is written for the types that it has.
        if (declaration is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } or LocalFunctionStatementSyntax { Body: not null } or LocalFunctionStatementSyntax { ExpressionBody: not null })
            return false;
        if (change.Index != SignatureChange.Result)
        {
            if (Parameters(declaration) is not { } parameters || change.Index >= parameters.Count || !FitsDefault(change))
                return false;
            edits.Change(parameters[change.Index], now => Set(now, change));
            return true;
        }
        if (declaration is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax or DelegateDeclarationSyntax))
            return false;
        edits.Change(declaration, now => SetResult(now, change));
        return true;
    }

    /// <summary>A declaration with another result.</summary>
    public static SyntaxNode SetResult(SyntaxNode declaration, SignatureChange change)
    {
        TypeSyntax New(TypeSyntax old) => change.New.Syntax.WithTriviaFrom(old);
        var leading = declaration.GetLeadingTrivia();
        return Unmarshal(declaration, change, "return").WithLeadingTrivia(leading) switch
        {
            MethodDeclarationSyntax method => method.WithReturnType(New(method.ReturnType)),
            LocalFunctionStatementSyntax function => function.WithReturnType(New(function.ReturnType)),
            DelegateDeclarationSyntax type => type.WithReturnType(New(type.ReturnType)),
            var other => other,
        };
    }

    private static ISymbol Declared(IMethodSymbol method) => method is { MethodKind: MethodKind.DelegateInvoke, ContainingType: { } type } ? type : method;

    private static IMethodSymbol? Method(ISymbol? symbol) => symbol as IMethodSymbol ?? (symbol as INamedTypeSymbol)?.DelegateInvokeMethod;

    private static SeparatedSyntaxList<ParameterSyntax>? Parameters(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        LocalFunctionStatementSyntax function => function.ParameterList.Parameters,
        DelegateDeclarationSyntax type => type.ParameterList.Parameters,
        _ => null,
    };

    /// <summary>Attributes that say how the old type crosses say nothing of the new one.</summary>
    private static SyntaxNode Unmarshal(SyntaxNode declaration, SignatureChange change, string target)
    {
        var bare = declaration;
        if (AttributeSyntaxes.Find(bare, "MarshalAs", target) is { } spec && !(change.New.Symbol is IArrayTypeSymbol && AttributeSyntaxes.Argument(spec, "ArraySubType") is null))
            bare = AttributeSyntaxes.Remove(bare, "MarshalAs", target);
        bare = AttributeSyntaxes.Remove(bare, "MarshalUsing", target);
        if (target.Length > 0 || change.New.IsByReference || change.New.Symbol is IArrayTypeSymbol)
            return bare;
        return AttributeSyntaxes.Remove(AttributeSyntaxes.Remove(bare, "In"), "Out");
    }

    // A value of its own must be a constant of the new type; nothing at all is one of any type.
    private static bool FitsDefault(SignatureChange change) => change.Parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value } || IsZero(value) || IsNumber(change.New.Symbol);

    private static bool KeepsDefault(ExpressionSyntax value, ITypeSymbol type) => value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } || (value is LiteralExpressionSyntax { Token.Value: int } && IsNumber(type));

    private static bool IsZero(object value) => value is IConvertible and not string && System.Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) is 0;

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
