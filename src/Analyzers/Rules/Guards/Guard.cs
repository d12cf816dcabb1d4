using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>What must hold for a place in the code to be reached.</summary>
internal abstract record Guard
{
    /// <summary>Whether it holds on the evaluator's target; null where that is not known.</summary>
    public abstract bool? Holds(ConditionEvaluator evaluator);
}

/// <summary>A condition is true, or false.</summary>
internal sealed record ConditionGuard(ExpressionSyntax Condition, bool Is) : Guard
{
    /// <inheritdoc/>
    public override bool? Holds(ConditionEvaluator evaluator) => evaluator.Truth(Condition) is { } value ? value == Is : null;
}

/// <summary>A switch chooses one of some labels, and none of the labels that it asks before.</summary>
internal sealed record ChoiceGuard(ExpressionSyntax Subject, ImmutableArray<SwitchCase> Labels, ImmutableArray<SwitchCase> Before) : Guard
{
    /// <inheritdoc/>
    public override bool? Holds(ConditionEvaluator evaluator) =>
        Labels.Aggregate((bool?)false, (any, label) => any | label.Matches(Subject, evaluator)) & !Before.Aggregate((bool?)false, (any, label) => any | label.Matches(Subject, evaluator));
}

/// <summary>A switch chooses none of some labels.</summary>
internal sealed record NoChoiceGuard(ExpressionSyntax Subject, ImmutableArray<SwitchCase> Labels) : Guard
{
    /// <inheritdoc/>
    public override bool? Holds(ConditionEvaluator evaluator) => !Labels.Aggregate((bool?)false, (any, label) => any | label.Matches(Subject, evaluator));
}

/// <summary>A label of a switch: a value, a pattern, or neither for <c>default</c>; and what stands behind <c>when</c>.</summary>
internal sealed record SwitchCase(ExpressionSyntax? Value, PatternSyntax? Pattern, ExpressionSyntax? When)
{
    /// <summary>The label that matches all that is left.</summary>
    public bool IsDefault => Value is null && Pattern is null;

    /// <summary>Whether the label is chosen, if it is asked.</summary>
    public bool? Matches(ExpressionSyntax subject, ConditionEvaluator evaluator)
    {
        var matches = Value is not null ? evaluator.Equal(subject, Value) : Pattern is null ? true : evaluator.Matches(subject, Pattern);
        return When is null ? matches : matches & evaluator.Truth(When);
    }
}
