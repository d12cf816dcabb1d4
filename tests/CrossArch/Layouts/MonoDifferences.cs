using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Targets;

namespace Interop.CrossArch.Layouts;

/// <summary>
/// Where Mono 6.8, which is no .NET that Interop predicts, lays structs out otherwise than CoreCLR. It follows CoreCLR's rules in everything
/// else: a Pack is no least alignment there, as it is to the Mono of .NET 8.
/// </summary>
public static class MonoDifferences
{
    /// <summary>The difference that a shape runs into, or null.</summary>
    public static string? Of(Shape shape, Target target)
    {
        if (Views(shape).Any(view => Has(view.Type, type => IsOdd(type, target, view.View))))
            return "Mono 6.8 rounds a Size up to the alignment";
        return Views(shape).Any(view => view.View == StructView.Marshalled && Has(view.Type, type => type is { Layout: ManagedLayoutKind.Explicit, Size: not 0 }))
            ? "the marshaller of Mono 6.8 aligns an explicit layout with a Size to 1"
            : null;
    }

    private static IEnumerable<(ManagedStruct Type, StructView View)> Views(Shape shape) =>
        new[] { StructView.Memory, StructView.Marshalled }.Select(view => (shape.In(view)!, view)).Where(view => view.Item1 is not null);

    private static bool IsOdd(ManagedStruct type, Target target, StructView view) =>
        type.Size != 0 && ManagedLayout.TryOf(type, target, view) is { } layout && layout.Size % layout.Alignment != 0;

    private static bool Has(ManagedType? type, Func<ManagedStruct, bool> holds) => type switch
    {
        ManagedStruct @struct => holds(@struct) || @struct.Fields.Any(field => Has(field.Type, holds)),
        ManagedInlineArray array => Has(array.Element, holds),
        _ => false,
    };
}
