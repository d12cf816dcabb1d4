using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Where a value of a type that changes is used, it becomes a value of the old type again.</summary>
/// <param name="Old">The type that the code around it expects.</param>
/// <param name="New">The type that it now has.</param>
/// <param name="Reading">How a string was read, where it was one.</param>
internal sealed record ValueUse(ITypeSymbol Old, ITypeSymbol New, StringReading? Reading = null)
{
    /// <summary>Plans the conversion of an expression.</summary>
    /// <returns>Whether the code around it compiles then.</returns>
    public bool Plan(ExpressionSyntax use, SemanticModel model, DocumentEdits edits)
    {
        if (IsUnused(use, model))
            return New.SpecialType != SpecialType.System_Void || Unassign(use, edits);
        if (New.SpecialType == SpecialType.System_Void || NamesMember(use) || (IsPointer(New) && !UnsafeContexts.Contain(use)))
            return false;
        var conversion = new ValueConversion(model, use.SpanStart);
        if (!IsConvertible(conversion, use, model))
            return false;
        edits.Change(use, now => Expressions.InPlaceOf(use, Convert(now, use, model, conversion)!));
        return true;
    }

    /// <summary>The value as one of the old type.</summary>
    public ExpressionSyntax? Convert(ExpressionSyntax value, ValueConversion conversion, SemanticModel model, int position) => Reading is null
        ? conversion.Convert(value, New, Old)
        : Reading.Read(value, New, conversion, model, position);

    private bool IsConvertible(ValueConversion conversion, ExpressionSyntax use, SemanticModel model) => Convert(use, use, model, conversion) is not null;

    private ExpressionSyntax? Convert(ExpressionSyntax now, ExpressionSyntax use, SemanticModel model, ValueConversion conversion)
    {
        if (Reading is not null)
            return Reading.Read(now, New, conversion, model, use.SpanStart);
        // Beneath a cast, or where a number is stored as a wider one, the way by the old type would be a needless one.
        if (Target(use, model) is { } target && conversion.Convert(now, New, target) is { } direct && (use.Parent is not CastExpressionSyntax || direct is not CastExpressionSyntax))
            return direct;
        if (use.Parent is CastExpressionSyntax && model.Compilation.ClassifyConversion(New, Old) is { Exists: true, IsUserDefined: false })
            return now;
        return conversion.Cast(now, New, Old);
    }

    private static ITypeSymbol? Target(ExpressionSyntax use, SemanticModel model)
    {
        var isStored = use.Parent switch
        {
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type.IsVar: false } } => true,
            AssignmentExpressionSyntax assignment => assignment.Right == use && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
            ReturnStatementSyntax => use.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null,
            ArrowExpressionClauseSyntax => true,
            _ => false,
        };
        return isStored && model.GetTypeInfo(use).ConvertedType is { } converted && IsNumber(converted) ? converted : null;
    }

    private static bool IsUnused(ExpressionSyntax use, SemanticModel model) => use.Parent switch
    {
        ExpressionStatementSyntax => true,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } discard, Parent: ExpressionStatementSyntax } => model.GetSymbolInfo(discard).Symbol is IDiscardSymbol,
        ArrowExpressionClauseSyntax { Parent: { } member } => model.GetDeclaredSymbol(member) is IMethodSymbol { ReturnsVoid: true },
        AnonymousFunctionExpressionSyntax function => model.GetSymbolInfo(function).Symbol is IMethodSymbol { ReturnsVoid: true },
        ForStatementSyntax loop => loop.Incrementors.Contains(use),
        _ => false,
    };

    /// <summary>Whether a member of an anonymous type or tuple is named after it, which a cast could not name.</summary>
    private static bool NamesMember(ExpressionSyntax use) => use is not InvocationExpressionSyntax
        && use.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } or ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax };

    // Nothing is no value that could be discarded.
    private static bool Unassign(ExpressionSyntax use, DocumentEdits edits)
    {
        if (use.Parent is AssignmentExpressionSyntax assignment)
            edits.Change(assignment, now => now.Right.WithTriviaFrom(now));
        return true;
    }

    private static bool IsPointer(ITypeSymbol type) => type is IPointerTypeSymbol or IFunctionPointerTypeSymbol;

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
