using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives a constant or a member of an enumeration C's value.</summary>
internal sealed class ValueEdit : DeclarationEdit
{
    /// <inheritdoc/>
    protected override string? Plan(RemedyContext context, DocumentEdits edits)
    {
        var name = context.Declaration switch
        {
            EnumMemberDeclarationSyntax member when Fit(context, UnderlyingType(context, member)) is { } value => Member(member, value, context, edits),
            VariableDeclaratorSyntax { Initializer: { } initializer } constant
                when context.Model.GetDeclaredSymbol(constant) is IFieldSymbol { IsConst: true } field && Fit(context, field.Type) is { } value =>
                Constant(constant, initializer, value, edits),
            _ => null,
        };
        return name is null ? null : $"Change '{name}' to {context.Note.Text}";
    }

    private static ITypeSymbol? UnderlyingType(RemedyContext context, EnumMemberDeclarationSyntax member) => context.Model.GetDeclaredSymbol(member)?.ContainingType?.EnumUnderlyingType;

    private static string Constant(VariableDeclaratorSyntax constant, EqualsValueClauseSyntax initializer, ExpressionSyntax value, DocumentEdits edits)
    {
        edits.Change(initializer.Value, old => value.WithTriviaFrom(old));
        return constant.Identifier.ValueText;
    }

    private static string Member(EnumMemberDeclarationSyntax member, ExpressionSyntax value, RemedyContext context, DocumentEdits edits)
    {
        edits.Change(member, node => Set(node, value));
        Keep(member, context, edits);
        return member.Identifier.ValueText;
    }

    /// <summary>A member without a value of its own follows the one before it, and would move.</summary>
    private static void Keep(EnumMemberDeclarationSyntax member, RemedyContext context, DocumentEdits edits)
    {
        if (member.Parent is not EnumDeclarationSyntax { Members: var members } || members.IndexOf(member) is var index && index + 1 >= members.Count)
            return;
        if (members[index + 1] is { EqualsValue: null } next && context.Model.GetDeclaredSymbol(next) is { ConstantValue: { } value } && Literal(value) != Next(context.Note.Text))
            edits.Change(next, node => node.EqualsValue is null ? Set(node, SyntaxFactory.ParseExpression(Literal(value))) : node);
    }

    private static string? Next(string value) => decimal.TryParse(value, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Literal(number + 1) : null;

    private static string Literal(object value) => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static EnumMemberDeclarationSyntax Set(EnumMemberDeclarationSyntax member, ExpressionSyntax value)
    {
        if (member.EqualsValue is { } existing)
            return member.WithEqualsValue(existing.WithValue(value.WithTriviaFrom(existing.Value)));
        var equals = SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
        var name = member.Identifier;
        return member.WithIdentifier(name.WithTrailingTrivia()).WithEqualsValue(SyntaxFactory.EqualsValueClause(equals, value.WithTrailingTrivia(name.TrailingTrivia)));
    }

    /// <summary>The value as a constant of a type: a number beyond it by way of its bits; null for what it cannot hold.</summary>
    private static ExpressionSyntax? Fit(RemedyContext context, ITypeSymbol? type)
    {
        var value = SyntaxFactory.ParseExpression(context.Note.Text);
        if (type is null || value.ContainsDiagnostics || value.FullSpan.Length != context.Note.Text.Length)
            return null;
        if (context.Model.GetSpeculativeTypeInfo(context.Position, value, SpeculativeBindingOption.BindAsExpression).Type is not { } own)
            return null;
        // The compiler knows of a literal that it fits.
        if (IsImplicit(context, value, type))
            return value;
        var cast = SyntaxFactory.ParseExpression($"unchecked(({type.ToMinimalDisplayString(context.Model, context.Position)}){Expressions.Operand(value)})");
        return IsNumber(own) && IsNumber(type) ? cast : null;
    }

    private static bool IsImplicit(RemedyContext context, ExpressionSyntax value, ITypeSymbol type) => context.Model.ClassifyConversion(context.Position, value, type) is { Exists: true, IsImplicit: true };

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
