using Interop.Abi.Model;

namespace Interop.Abi.Layout;

/// <summary>The sizes of C types, put together from what clang said of records and of the basic types.</summary>
public sealed class NativeSizes(IDeclSource source)
{
    private const int MaxDepth = 64;

    /// <summary>The size of <paramref name="type"/> in bytes on target <paramref name="target"/>; null where the model does not say.</summary>
    public long? Of(CType type, int target) => Of(type, target, 0);

    private long? Of(CType type, int target, int depth)
    {
        if (depth > MaxDepth)
            return null;
        var facts = source.Targets[target].Facts;
        switch (type)
        {
            case BuiltinType { Kind: BuiltinKind.LongDouble }:
                return facts.LongDoubleSize;
            case BuiltinType { Kind: BuiltinKind.Int128 or BuiltinKind.UInt128 or BuiltinKind.Float128 }:
                return 16;
            case BuiltinType builtin:
                return NativeScalar.Of(builtin.Kind, facts)?.Size;
            case PointerType:
                return facts.PointerSize;
            case ArrayType array:
                return array.Count is { } count ? Of(array.Element, target, depth + 1) * count : 0;
            case VectorType vector:
                return Of(vector.Element, target, depth + 1) is { } element ? NextPowerOfTwo(element * vector.Count) : null;
            case ComplexType complex:
                return Of(complex.Element, target, depth + 1) * 2;
            case AtomicType atomic:
                return Of(atomic.Value, target, depth + 1);
            case NamedType named:
                return OfDecl(source.Find(named.Id), target, depth + 1);
            default:
                return null;
        }
    }

    private long? OfDecl(Decl? decl, int target, int depth) => decl switch
    {
        AliasDecl alias when alias.Type.TryGet(target, out var type) => Of(type!, target, depth),
        EnumDecl @enum when @enum.Underlying.TryGet(target, out var underlying) => Of(new BuiltinType(underlying), target, depth),
        RecordDecl record when record.Layout.TryGet(target, out var layout) => layout!.Size,
        _ => null,
    };

    /// <summary>A vector of three takes the room of four (clang's and gcc's vector extensions).</summary>
    private static long NextPowerOfTwo(long size)
    {
        var power = 1L;
        while (power < size && power < 1L << 40)
            power <<= 1;
        return power;
    }
}
