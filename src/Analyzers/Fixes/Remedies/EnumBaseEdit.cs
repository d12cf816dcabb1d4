using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives an enumeration another underlying type, if all its members have a place in that.</summary>
internal sealed class EnumBaseEdit : DeclarationEdit
{
    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        if (context.Declaration is not EnumDeclarationSyntax declaration
            || context.Model.GetDeclaredSymbol(declaration) is not { } symbol
            || FittedType.Of(context.Note.Text, context) is not { } type
            || !HoldsAll(type.Symbol.SpecialType, symbol))
        {
            return null;
        }
        edits.Change(declaration, node => Set(node, type.Syntax));
        return $"Make '{type.Text}' the underlying type of '{declaration.Identifier.ValueText}'";
    }

    private static EnumDeclarationSyntax Set(EnumDeclarationSyntax declaration, TypeSyntax type)
    {
        if (declaration.BaseList is { Types: { Count: > 0 } types })
            return declaration.ReplaceNode(types[0].Type, type.WithTriviaFrom(types[0].Type));
        var colon = SyntaxFactory.Token(SyntaxKind.ColonToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
        var list = SyntaxFactory.BaseList(colon, SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(SyntaxFactory.SimpleBaseType(type)));
        var name = declaration.Identifier;
        return declaration.WithIdentifier(name.WithTrailingTrivia()).WithBaseList(list.WithTrailingTrivia(name.TrailingTrivia));
    }

    private static bool HoldsAll(SpecialType type, INamedTypeSymbol symbol) => symbol.GetMembers().OfType<IFieldSymbol>().All(member => member.ConstantValue is not { } value || Holds(type, Number(value)));

    private static decimal Number(object value) => System.Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);

    private static bool Holds(SpecialType type, decimal value) => type switch
    {
        SpecialType.System_SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => value is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => value is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
        SpecialType.System_Int32 => value is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 => value is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_Int64 => value is >= long.MinValue and <= long.MaxValue,
        SpecialType.System_UInt64 => value is >= ulong.MinValue and <= ulong.MaxValue,
        _ => false,
    };
}
