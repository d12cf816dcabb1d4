using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// What a condition is on a target, as far as its text says: questions about system, processor and bitness are known, all else is not.
/// </summary>
/// <param name="target">The target.</param>
/// <param name="definitions">What gives a name its value, as code at a place sees it.</param>
internal sealed class ConditionEvaluator(Target target, Func<string, SyntaxNode, IReadOnlyList<Definition>> definitions)
{
    private const int MaxDepth = 24;
    private readonly PlatformQuestions _questions = new(target);
    private readonly Dictionary<Definition, object?> _known = [];
    private int _depth;

    /// <summary>True, false, or null for what is not known. <c>true</c> and <c>false</c> themselves are switches of the code, and say nothing of targets.</summary>
    public bool? Truth(ExpressionSyntax condition) => Value(condition) as bool?;

    /// <summary>Whether two expressions are equal, one of them a constant.</summary>
    public bool? Equal(ExpressionSyntax left, ExpressionSyntax right) => IsConstant(Value(left), right) ?? IsConstant(Value(right), left);

    /// <summary>Whether a value has a pattern.</summary>
    public bool? Matches(ExpressionSyntax subject, PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => Equal(subject, constant.Expression),
        DiscardPatternSyntax or VarPatternSyntax => true,
        UnaryPatternSyntax negated => !Matches(subject, negated.Pattern),
        ParenthesizedPatternSyntax parenthesized => Matches(subject, parenthesized.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Matches(subject, either.Left) | Matches(subject, either.Right),
        BinaryPatternSyntax both => Matches(subject, both.Left) & Matches(subject, both.Right),
        RelationalPatternSyntax relation => Order(relation.OperatorToken.Kind(), Value(subject), Value(relation.Expression)),
        RecursivePatternSyntax { Type: null, PropertyPatternClause: null, PositionalPatternClause.Subpatterns: var parts } when subject is TupleExpressionSyntax tuple && tuple.Arguments.Count == parts.Count =>
            tuple.Arguments.Zip(parts, (one, part) => Matches(one.Expression, part.Pattern)).Aggregate((bool?)true, (all, one) => all & one),
        _ => null,
    };

    /// <summary>A bool, long or string that the target decides, a <see cref="PlatformQuestion"/>, or null for what is not known.</summary>
    private object? Value(ExpressionSyntax expression)
    {
        if (_depth >= MaxDepth)
            return null;
        _depth++;
        try
        {
            return expression switch
            {
                ParenthesizedExpressionSyntax inner => Value(inner.Expression),
                CastExpressionSyntax cast => Value(cast.Expression),
                PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Value(inner.Operand),
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated => !Truth(negated.Operand),
                LiteralExpressionSyntax literal => PlatformQuestions.Literal(literal),
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => Value(assignment.Right),
                BinaryExpressionSyntax binary => Binary(binary),
                IsPatternExpressionSyntax pattern => Matches(pattern.Expression, pattern.Pattern),
                ConditionalExpressionSyntax conditional => Truth(conditional.Condition) is { } chosen ? Result(chosen ? conditional.WhenTrue : conditional.WhenFalse) : null,
                SwitchExpressionSyntax @switch => Chosen(@switch),
                InvocationExpressionSyntax call => Call(call) ?? Defined(call.Expression),
                _ => _questions.Of(expression) ?? Defined(expression),
            };
        }
        finally
        {
            _depth--;
        }
    }

    private object? Binary(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression => Truth(binary.Left) & Truth(binary.Right),
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression => Truth(binary.Left) | Truth(binary.Right),
        SyntaxKind.EqualsExpression => Equal(binary.Left, binary.Right),
        SyntaxKind.NotEqualsExpression => !Equal(binary.Left, binary.Right),
        SyntaxKind.IsExpression => Equal(binary.Left, (ExpressionSyntax)binary.Right),
        SyntaxKind.MultiplyExpression => Value(binary.Left) is long left && Value(binary.Right) is long right ? left * right : null,
        _ => Order(binary.OperatorToken.Kind(), Value(binary.Left), Value(binary.Right)),
    };

    private static bool? Order(SyntaxKind token, object? left, object? right) => (left, right) is (long a, long b)
        ? token switch
        {
            SyntaxKind.GreaterThanToken => a > b,
            SyntaxKind.LessThanToken => a < b,
            SyntaxKind.GreaterThanEqualsToken => a >= b,
            SyntaxKind.LessThanEqualsToken => a <= b,
            _ => null,
        }
        : null;

    private bool? IsConstant(object? value, ExpressionSyntax constant) => value switch
    {
        PlatformQuestion question => _questions.IsAnswer(question, constant),
        bool truth => constant is LiteralExpressionSyntax { Token.Value: bool wanted } ? truth == wanted : Truth(constant) == truth,
        long or string => Value(constant) is { } other && other.GetType() == value.GetType() ? value.Equals(other) : null,
        // Whatever is compared, Architecture.X64 is about processors.
        _ => _questions.IsAnswer(constant),
    };

    private object? Result(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: bool value } ? value : Value(expression);

    private object? Chosen(SwitchExpressionSyntax @switch)
    {
        foreach (var arm in @switch.Arms)
        {
            switch (SwitchGuards.Case(arm).Matches(@switch.GoverningExpression, this))
            {
                case true:
                    return Result(arm.Expression);
                case null:
                    return null;
            }
        }
        return null;
    }

    private object? Call(InvocationExpressionSyntax call)
    {
        if (_questions.Of(call) is { } answer)
            return answer;
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver, Name.Identifier.ValueText: var name })
            return null;
        return name switch
        {
            "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "ToString" => Value(receiver),
            "Contains" or "StartsWith" or "EndsWith" or "Equals" when Value(receiver) is PlatformQuestion.Description && PlatformQuestions.FirstText(call) is { } text => _questions.IsDescribed(text),
            _ => null,
        };
    }

    /// <summary>What the definitions of a name agree on, or else what the name says (<c>Platform.IsWindows</c>).</summary>
    private object? Defined(ExpressionSyntax expression)
    {
        var name = SyntaxNames.Last(expression);
        if (name.Length == 0)
            return null;
        var values = definitions(name, expression).Select(Of).Distinct().Take(2).ToList();
        return values.Count == 1 && values[0] is { } value ? value : PlatformNames.IsNamed(name, target);
    }

    private object? Of(Definition definition)
    {
        if (_known.TryGetValue(definition, out var known))
            return known;
        // What is defined by itself is not known.
        _known[definition] = null;
        return _known[definition] = definition.Guards.IsEmpty
            ? definition.Value is { } value ? Value(value) : null
            : definition.Guards.Aggregate((bool?)false, (any, system) => any | PlatformNames.IsOs(system, target));
    }
}
