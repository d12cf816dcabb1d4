using Interop.Abi.Layout;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers;

/// <summary>C's <c>long</c> as a struct, for a vocabulary that has no type as wide on every target.</summary>
public static class NativeLong
{
    /// <summary>The builtin types that have one.</summary>
    public static IReadOnlyList<BuiltinKind> Kinds { get; } = [BuiltinKind.Long, BuiltinKind.ULong];

    /// <summary>The name of the struct; null for any other type.</summary>
    public static string? NameOf(BuiltinKind kind) => kind switch
    {
        BuiltinKind.Long => "NativeLong",
        BuiltinKind.ULong => "NativeULong",
        _ => null,
    };

    /// <summary>The integer that it is on each target.</summary>
    public static VaryingInteger On(EquatableArray<Target> targets, BuiltinKind kind) => new(PerTarget<NativeScalar>.From(
        targets.Select((target, index) => (TargetSet.Of(index), NativeScalar.Of(kind, target.Facts)!.Value))));
}
