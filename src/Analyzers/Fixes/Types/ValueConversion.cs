using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Writes the conversion of a value from one type into another that stands for the same value.</summary>
/// <param name="model">The code in which it is written.</param>
/// <param name="position">Where.</param>
internal sealed class ValueConversion(SemanticModel model, int position)
{
    /// <summary>The expression as a value of <paramref name="to"/>; as it is where the conversion is implicit; null where there is none.</summary>
    public ExpressionSyntax? Convert(ExpressionSyntax expression, ITypeSymbol from, ITypeSymbol to)
    {
        if (SymbolEqualityComparer.Default.Equals(from, to))
            return expression;
        var core = Core(expression.WithoutTrivia(), from, to);
        return core?.WithTriviaFrom(expression);
    }

    /// <summary>The same, with a cast where the conversion is implicit too: the type of the expression counts, as with <c>var</c> and operators.</summary>
    public ExpressionSyntax? Cast(ExpressionSyntax expression, ITypeSymbol from, ITypeSymbol to) => Convert(expression, from, to) switch
    {
        null => null,
        (CastExpressionSyntax or BinaryExpressionSyntax or BaseObjectCreationExpressionSyntax) and var whole => whole,
        var converted when SymbolEqualityComparer.Default.Equals(from, to) => converted,
        var converted => Cast(to, converted.WithoutTrivia()).WithTriviaFrom(converted),
    };

    private ExpressionSyntax? Core(ExpressionSyntax expression, ITypeSymbol from, ITypeSymbol to)
    {
        if (from is IPointerTypeSymbol { PointedAtType: var pointee } && to.TypeKind == TypeKind.Struct && SymbolEqualityComparer.Default.Equals(pointee, to))
            return Behind(expression);
        if (LongOf(from) is { } value)
            return Convert(Member(expression, "Value"), value, to);
        if (LongOf(to) is { } held)
            return Construct(expression, from, to, held);
        if (to.SpecialType == SpecialType.System_Boolean)
            return IsInteger(from) ? Binary(expression, "!= 0") : null;
        if (from.SpecialType == SpecialType.System_Boolean)
            return IsInteger(to) ? Cast(to, SyntaxFactory.ParseExpression($"({Expressions.Operand(expression)} ? 1 : 0)"), to.SpecialType == SpecialType.System_Int32) : null;
        if (to.SpecialType == SpecialType.System_String)
            return null;
        return Standard(expression, from, to);
    }

    /// <summary>The type of a value that becomes one of <paramref name="to"/>: a literal has the one that is wanted, if it fits.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax value, ITypeSymbol to) =>
        LongOf(to) is { } held && Small(held) is var small && model.ClassifyConversion(value, small) is { Exists: true, IsImplicit: true, IsUserDefined: false } ? small : model.GetTypeInfo(value).Type;

    private ExpressionSyntax? Standard(ExpressionSyntax expression, ITypeSymbol from, ITypeSymbol to)
    {
        // A cast of a pointer would hide that what is behind it is another.
        if (IsTyped(from) && IsTyped(to))
            return null;
        var conversion = model.Compilation.ClassifyConversion(from, to);
        if (!conversion.Exists)
            return null;
        if (from.IsReferenceType || to.IsReferenceType)
            return conversion.IsImplicit ? expression : null;
        if ((from is IPointerTypeSymbol or IFunctionPointerTypeSymbol) != (to is IPointerTypeSymbol or IFunctionPointerTypeSymbol) && IsNarrow(from is IPointerTypeSymbol or IFunctionPointerTypeSymbol ? to : from))
            return Narrow(expression, to);
        return conversion.IsImplicit ? expression : Cast(to, expression);
    }

    /// <summary>What a pointer points to.</summary>
    private static ExpressionSyntax Behind(ExpressionSyntax pointer) => pointer is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Operand: var variable }
        ? variable
        : SyntaxFactory.ParseExpression($"*{Expressions.Operand(pointer)}");

    // An int for an address is widened by way of nint, so that the cast says what it does.
    private ExpressionSyntax Narrow(ExpressionSyntax expression, ITypeSymbol to) => to is IPointerTypeSymbol or IFunctionPointerTypeSymbol
        ? Cast(to, expression)
        : Cast(to, Cast(model.Compilation.GetSpecialType(SpecialType.System_IntPtr), expression));

    private ExpressionSyntax? Construct(ExpressionSyntax expression, ITypeSymbol from, ITypeSymbol to, ITypeSymbol held)
    {
        var argument = model.Compilation.ClassifyConversion(from, Small(held)) is { IsImplicit: true, IsUserDefined: false } ? expression : Convert(expression, from, held);
        return argument is null ? null : SyntaxFactory.ParseExpression($"new {Name(to)}({argument})");
    }

    private ExpressionSyntax Cast(ITypeSymbol to, ExpressionSyntax expression, bool isNeedless = false) =>
        isNeedless ? expression : SyntaxFactory.ParseExpression($"({Name(to)}){Expressions.Operand(expression)}");

    private string Name(ITypeSymbol type) => type.ToMinimalDisplayString(model, position);

    private static ExpressionSyntax Member(ExpressionSyntax expression, string name) => SyntaxFactory.ParseExpression($"{Expressions.Primary(expression)}.{name}");

    private static ExpressionSyntax Binary(ExpressionSyntax expression, string rest) => SyntaxFactory.ParseExpression($"{Expressions.Operand(expression)} {rest}");

    /// <summary>What a <c>CLong</c> or <c>CULong</c> holds; null for other types.</summary>
    private ITypeSymbol? LongOf(ITypeSymbol type) => type is INamedTypeSymbol { Name: "CLong" or "CULong" } named && named.ContainingNamespace?.ToDisplayString() == ScopedNames.InteropServices
        ? model.Compilation.GetSpecialType(named.Name == "CLong" ? SpecialType.System_IntPtr : SpecialType.System_UIntPtr)
        : null;

    /// <summary>The type of 32 bits that it is made of on every target.</summary>
    private ITypeSymbol Small(ITypeSymbol held) => model.Compilation.GetSpecialType(held.SpecialType == SpecialType.System_IntPtr ? SpecialType.System_Int32 : SpecialType.System_UInt32);

    private static bool IsTyped(ITypeSymbol type) => type is IFunctionPointerTypeSymbol or IPointerTypeSymbol { PointedAtType.SpecialType: not SpecialType.System_Void };

    private static bool IsNarrow(ITypeSymbol type) => IsInteger(type) && type.SpecialType is not (SpecialType.System_IntPtr or SpecialType.System_UIntPtr);

    private static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
