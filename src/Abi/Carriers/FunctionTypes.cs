using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>Function types that stand in a type themselves, and not by a name.</summary>
public static class FunctionTypes
{
    /// <summary>The function type that a type is or points to; null where it is another kind of type on some target.</summary>
    public static PerTarget<FunctionType>? Of(PerTarget<CType> type) =>
        type.Groups.All(group => Of(group.Value) is not null) ? type.Map(one => Of(one)!) : null;

    private static FunctionType? Of(CType type) => type switch
    {
        FunctionType function => function,
        PointerType { Pointee: FunctionType function } => function,
        _ => null,
    };
}
