using Interop.Abi.Layout;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Records;

/// <summary>The alignment in bytes that a C type has in a record where nothing packs it.</summary>
internal static class NativeAlignments
{
    private const int MaxDepth = 64;

    /// <summary>The alignment; null where the model does not say.</summary>
    public static long? Of(CType type, int target, NativeView native) => Of(type, target, native, 0);

    private static long? Of(CType type, int target, NativeView native, int depth)
    {
        if (depth > MaxDepth)
            return null;
        var facts = native.Targets[target].Facts;
        return native.Resolve(type, target) switch
        {
            BuiltinType { Kind: BuiltinKind.LongDouble } => facts.LongDoubleAlignment,
            BuiltinType { Kind: BuiltinKind.Int128 or BuiltinKind.UInt128 or BuiltinKind.Float128 } => 16,
            ArrayType array => Of(array.Element, target, native, depth + 1),
            ComplexType complex => Of(complex.Element, target, native, depth + 1),
            NamedType named when native.Find(named) is RecordDecl record && record.Layout.TryGet(target, out var layout) => layout!.Alignment,
            var resolved => native.Scalar(resolved, target) is { } scalar ? OfScalar(scalar, facts) : null,
        };
    }

    private static long OfScalar(NativeScalar scalar, TargetFacts facts) => scalar switch
    {
        { Size: 8, Class: ScalarClass.Floating } => facts.DoubleAlignment,
        { Size: 8, Class: ScalarClass.Integer } => facts.LongLongAlignment,
        _ => scalar.Size,
    };
}
