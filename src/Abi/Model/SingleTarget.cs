using Interop.Abi.Targets;

namespace Interop.Abi.Model;

/// <summary>The declarations as one target has them: what differs between targets no longer does.</summary>
public sealed class SingleTarget(IDeclSource source, int target) : IDeclSource, IDeclVisitor<Decl>
{
    private readonly TargetSet _only = TargetSet.Of(target);

    /// <inheritdoc/>
    public EquatableArray<Target> Targets => source.Targets;

    /// <inheritdoc/>
    public Decl? Find(string id) => source.Find(id) is { } decl && decl.Targets.Contains(target) ? decl.Accept(this) with { Targets = _only, Unsupported = Own(decl.Unsupported) } : null;

    /// <inheritdoc/>
    public Decl Visit(FunctionDecl decl) => decl with { Type = Only(decl.Type) };

    /// <inheritdoc/>
    public Decl Visit(RecordDecl decl) => decl.Layout.Targets.Contains(target)
        ? decl with { Fields = Only(decl.Fields), Layout = Only(decl.Layout) }
        : new OpaqueDecl(decl.Name, decl.Tag, decl.Naming) { ManagedName = decl.ManagedName };

    /// <inheritdoc/>
    public Decl Visit(OpaqueDecl decl) => decl;

    /// <inheritdoc/>
    public Decl Visit(EnumDecl decl) => decl with { Underlying = Only(decl.Underlying) };

    /// <inheritdoc/>
    public Decl Visit(AliasDecl decl) => decl with { Type = Only(decl.Type) };

    /// <inheritdoc/>
    public Decl Visit(VariableDecl decl) => decl with { Type = Only(decl.Type) };

    /// <inheritdoc/>
    public Decl Visit(ConstantDecl decl) => decl;

    /// <inheritdoc/>
    public Decl Visit(MacroDecl decl) => decl;

    /// <summary>A reason that all targets together gave need not hold for one.</summary>
    private static Unsupported? Own(Unsupported? why) => why is { Kind: UnsupportedKind.Conflict } ? why : null;

    private PerTarget<T> Only<T>(PerTarget<T> fact) => PerTarget<T>.Same(fact[target], _only);
}
