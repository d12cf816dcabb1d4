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

    /// <summary>The integer that it is on each of some targets, of all that there are.</summary>
    public static VaryingInteger On(TargetSet scope, EquatableArray<Target> targets, BuiltinKind kind) => new(PerTarget<NativeScalar>.From(
        scope.Indices().Select(index => (TargetSet.Of(index), NativeScalar.Of(kind, targets[index].Facts)!.Value))));
}
