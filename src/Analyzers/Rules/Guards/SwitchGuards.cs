using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>What the branches of a switch say of the code in them and after them.</summary>
internal static class SwitchGuards
{
    /// <summary>What holds in a section. <c>default</c> is asked last, wherever it stands.</summary>
    public static Guard Of(SwitchSectionSyntax section)
    {
        var @switch = (SwitchStatementSyntax)section.Parent!;
        var labels = Cases(section);
        var others = labels.Any(label => label.IsDefault)
            ? @switch.Sections.Where(other => other != section)
            : @switch.Sections.TakeWhile(other => other != section);
        return new ChoiceGuard(@switch.Expression, labels, others.SelectMany(other => Cases(other)).Where(label => !label.IsDefault).ToImmutableArray());
    }

    /// <summary>What holds in an arm.</summary>
    public static Guard Of(SwitchExpressionArmSyntax arm)
    {
        var @switch = (SwitchExpressionSyntax)arm.Parent!;
        return new ChoiceGuard(@switch.GoverningExpression, ImmutableArray.Create(Case(arm)), @switch.Arms.TakeWhile(other => other != arm).Select(Case).ToImmutableArray());
    }

    /// <summary>The label of an arm.</summary>
    public static SwitchCase Case(SwitchExpressionArmSyntax arm) => new(null, arm.Pattern, arm.WhenClause?.Condition);

    /// <summary>What holds behind a switch some of whose sections leave the block.</summary>
    public static Guard? After(SwitchStatementSyntax @switch)
    {
        var left = @switch.Sections
            .Where(section => section.Statements.LastOrDefault() is { } last and not BreakStatementSyntax && Exits.Leaves(last))
            .SelectMany(section => Cases(section))
            .Where(label => !label.IsDefault)
            .ToImmutableArray();
        return left.IsEmpty ? null : new NoChoiceGuard(@switch.Expression, left);
    }

    private static ImmutableArray<SwitchCase> Cases(SwitchSectionSyntax section) => section.Labels.Select(label => label switch
    {
        CaseSwitchLabelSyntax value => new SwitchCase(value.Value, null, null),
        CasePatternSwitchLabelSyntax pattern => new SwitchCase(null, pattern.Pattern, pattern.WhenClause?.Condition),
        _ => new SwitchCase(null, null, null),
    }).ToImmutableArray();
}
