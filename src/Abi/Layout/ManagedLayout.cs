using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>
/// What the .NET runtime makes of a C# type on a target. A <see cref="ManagedStruct"/> is one view of a struct already, its own memory or
/// what the marshaller makes of it.
/// </summary>
/// <remarks>
/// The rules are CoreCLR's (dotnet/runtime, src/coreclr/vm/classlayoutinfo.cpp: InitializeSequentialFieldLayout and
/// InitializeExplicitFieldLayout for memory, CollectNativeLayoutFieldMetadataThrowing for the marshalled view), and Mono's where .NET
/// runs on Mono (<see cref="ManagedRules"/>). Tests hold them against the runtime that they run on. .NET for linux-x86, linux-arm and
/// win-x86 is not published where the tests could run it: what is said of those is read from the source.
/// </remarks>
/// <param name="Size">The size in bytes: what <c>sizeof</c> says, or <c>Marshal.SizeOf</c> of the marshalled view.</param>
/// <param name="Alignment">The alignment in bytes that a field of the type has, unless a Pack lessens it.</param>
/// <param name="Offsets">The offset in bytes of each field, in the order of the fields; empty for what has none.</param>
public sealed record ManagedLayout(long Size, int Alignment, EquatableArray<long> Offsets = default)
{
    /// <summary>The layout of <paramref name="type"/> on <paramref name="target"/>.</summary>
    /// <exception cref="ArgumentException">It has none that is known.</exception>
    public static ManagedLayout Of(ManagedType type, Target target, StructView view = StructView.Memory) =>
        TryOf(type, target, view) ?? throw new ArgumentException($"The layout of {type} is not known.", nameof(type));

    /// <summary>
    /// The same; null where it is not known: of a type that could not be read, of a struct with <c>LayoutKind.Auto</c> or with a field
    /// without a known layout, of one behind a pointer (<see cref="ManagedReference"/>), and of one that the runtime refuses to load.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="target">The target.</param>
    /// <param name="view">
    /// The view that the structs in it are of. To CoreCLR both follow the same rules; Mono's marshaller has its own, but not for what is
    /// blittable, whose marshalled view is its memory.
    /// </param>
    public static ManagedLayout? TryOf(ManagedType? type, Target target, StructView view = StructView.Memory) => type switch
    {
        ManagedPrimitive primitive => ScalarLayouts.Of(primitive.Kind, target),
        ManagedEnum @enum => ScalarLayouts.Of(@enum.Underlying, target),
        ManagedBool @bool => ScalarLayouts.OfSize(@bool.Size),
        ManagedChar @char => ScalarLayouts.OfSize(@char.Size),
        ManagedPlatformChar => ScalarLayouts.OfSize(target.Os == TargetOs.Windows ? 2 : 1),
        ManagedPointer or ManagedString or ManagedFunctionPointer => ScalarLayouts.OfSize(target.Facts.PointerSize),
        ManagedInlineArray array => OfArray(array, target, view),
        ManagedStruct @struct => StructLayouts.Of(@struct, target, view),
        _ => null,
    };

    /// <summary>
    /// Null for elements that a Size ends between two multiples of their alignment: CoreCLR rounds each up, although C# looks for them at
    /// their size, the marshaller does not, and Mono rounds the whole (methodtablebuilder.cpp, HandleSequentialLayout; classlayoutinfo.cpp;
    /// class-init.c). C has no such array.
    /// </summary>
    private static ManagedLayout? OfArray(ManagedInlineArray array, Target target, StructView view) =>
        array.Count > 0 && TryOf(array.Element, target, view) is { } element && element.Size % element.Alignment == 0
            ? new(element.Size * array.Count, element.Alignment)
            : null;
}
