using Interop.Abi.Compare;

namespace Interop.Analyzers.Fixes;

/// <summary>Makes the changes of one kind of remedy.</summary>
internal interface IRemedyEdit
{
    /// <summary>Plans the change.</summary>
    /// <returns>What to call it; null where it cannot be made, and nothing is to be offered.</returns>
    Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation);
}

/// <summary>A change of the declaration alone.</summary>
internal abstract class DeclarationEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation) => Task.FromResult(Plan(context, edits.Of(context.Document)));

    /// <summary>Plans the change in the declaration's document.</summary>
    protected abstract string? Plan(RemedyContext context, DocumentEdits edits);
}

/// <summary>The change for each kind of remedy.</summary>
internal static class RemedyEdits
{
    private static readonly Dictionary<RemedyKind, IRemedyEdit> Edits = new()
    {
        [RemedyKind.Type] = new TypeEdit(),
        [RemedyKind.MarshalAs] = new MarshalAsEdit(),
        [RemedyKind.EntryPoint] = new EntryPointEdit(),
        [RemedyKind.Convention] = new ConventionEdit(),
        [RemedyKind.AddField] = new AddFieldEdit(),
        [RemedyKind.EnumBase] = new EnumBaseEdit(),
        [RemedyKind.Value] = new ValueEdit(),
        [RemedyKind.Count] = new CountEdit(),
        [RemedyKind.Offset] = new OffsetEdit(),
        [RemedyKind.Pack] = new PackEdit(),
        [RemedyKind.Size] = new SizeEdit(),
        [RemedyKind.Sequential] = new SequentialEdit(),
        [RemedyKind.Union] = new UnionEdit(),
        [RemedyKind.Element] = new ElementEdit(),
        [RemedyKind.Buffer] = new BufferEdit(),
        [RemedyKind.RemoveField] = new RemoveFieldEdit(),
        [RemedyKind.AddParameters] = new AddParametersEdit(),
        [RemedyKind.Expression] = new ExpressionEdit(),
    };

    /// <summary>The change, or null for a kind that has none.</summary>
    public static IRemedyEdit? Of(RemedyKind kind) => Edits.TryGetValue(kind, out var edit) ? edit : null;
}
