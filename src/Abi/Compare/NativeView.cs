using Interop.Abi.Carriers;
using Interop.Abi.Compare.Records;
using Interop.Abi.Layout;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare;

/// <summary>The native side as comparers ask for it: what a C type is on one target, once its typedefs are followed.</summary>
public sealed class NativeView(CarrierMap carriers)
{
    private const int MaxDepth = 64;

    /// <summary>What the comparison of structs with its records gave.</summary>
    internal KnownRecords Records { get; } = new();

    /// <summary>The C# types that are right on all targets.</summary>
    public CarrierMap Carriers => carriers;

    /// <summary>The targets of the manifest.</summary>
    public EquatableArray<Target> Targets => carriers.Source.Targets;

    /// <summary>The type behind typedefs and <c>_Atomic</c>: builtin, derived, or the name of a record, an opaque record or an enumeration.</summary>
    public CType Resolve(CType type, int target)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            switch (type)
            {
                case AtomicType atomic:
                    type = atomic.Value;
                    continue;
                case NamedType named when Find(named) is AliasDecl alias && alias.Type.TryGet(target, out var aliased):
                    type = aliased! with { Qualifiers = aliased.Qualifiers | type.Qualifiers };
                    continue;
                default:
                    return type;
            }
        }
        return new UnknownType(type.ToString());
    }

    /// <summary>The names of the typedefs that lead to the type behind them, the outermost first.</summary>
    public IEnumerable<string> Typedefs(CType type, int target)
    {
        for (var depth = 0; depth < MaxDepth && type is NamedType named && Find(named) is AliasDecl alias && alias.Type.TryGet(target, out var aliased); depth++)
        {
            yield return alias.Name;
            type = aliased!;
        }
    }

    /// <summary>What a type's name stands for, or null.</summary>
    public Decl? Find(CType type) => type is NamedType named ? carriers.Source.Find(named.Id) : null;

    /// <summary>The scalar that a type is, or null; an array or function as a parameter is a pointer (C17 6.7.6.3).</summary>
    public NativeScalar? Scalar(CType type, int target) => Resolve(type, target) is ArrayType or FunctionType
        ? NativeScalar.Pointer(Targets[target].Facts)
        : carriers.Scalars.Resolve(type, target);

    /// <summary>The size of a type in bytes, or null where it has none or it is not known.</summary>
    public long? Size(CType type, int target) => carriers.Sizes.Of(type, target);

    /// <summary>What a pointer points to, or an array's element; null for all else.</summary>
    public CType? Pointee(CType type, int target) => Resolve(type, target) switch
    {
        PointerType pointer => pointer.Pointee,
        ArrayType array => array.Element,
        FunctionType function => function,
        _ => null,
    };

    /// <summary>
    /// The runtime identifiers of <paramref name="targets"/>; "every target" where those are several and all of <paramref name="all"/>, but
    /// for the browser, which few projects are checked for.
    /// </summary>
    public string Names(TargetSet targets, TargetSet all) =>
        targets.Count > 1 && all.Except(targets).Indices().All(target => Targets[target].Os == TargetOs.Browser) ? "every target" : string.Join(", ", carriers.Source.Rids(targets));
}
