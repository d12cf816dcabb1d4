using Interop.Abi.Model;

namespace Interop.Abi.Layout;

/// <summary>Follows typedefs and enumerations to the scalar that a type is on a target.</summary>
public sealed class ScalarResolver(IDeclSource source)
{
    private const int MaxDepth = 64;

    /// <summary>The scalar that <paramref name="type"/> is on target <paramref name="target"/>; null if it is none, or .NET has none like it.</summary>
    public NativeScalar? Resolve(CType type, int target) => Unwrap(type, target) switch
    {
        BuiltinType builtin => NativeScalar.Of(builtin.Kind, source.Targets[target].Facts),
        PointerType => NativeScalar.Pointer(source.Targets[target].Facts),
        NamedType named when source.Find(named.Id) is EnumDecl @enum && @enum.Underlying.TryGet(target, out var underlying) =>
            NativeScalar.Of(underlying, source.Targets[target].Facts),
        _ => null,
    };

    /// <summary>Whether <paramref name="type"/> is an enumeration on target <paramref name="target"/>, by whatever name.</summary>
    public bool IsEnumeration(CType type, int target) => Unwrap(type, target) is NamedType named && source.Find(named.Id) is EnumDecl;

    /// <summary>The scalar on each of <paramref name="targets"/>; null if on any of them it is none.</summary>
    public PerTarget<NativeScalar>? Resolve(CType type, TargetSet targets)
    {
        var scalars = new List<(TargetSet, NativeScalar)>();
        foreach (var target in targets.Indices())
        {
            if (Resolve(type, target) is not { } scalar)
                return null;
            scalars.Add((TargetSet.Of(target), scalar));
        }
        return scalars.Count == 0 ? null : PerTarget<NativeScalar>.From(scalars);
    }

    /// <summary>The type behind typedefs and <c>_Atomic</c>; null where they have no end.</summary>
    private CType? Unwrap(CType type, int target)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            switch (type)
            {
                case AtomicType atomic:
                    type = atomic.Value;
                    continue;
                case NamedType named when source.Find(named.Id) is AliasDecl alias && alias.Type.TryGet(target, out var aliased):
                    type = aliased!;
                    continue;
                default:
                    return type;
            }
        }
        return null;
    }
}
