using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Structs that reserve room for the largest target and know what C has on the running one: a static <c>SizeOf</c>, and no field that
/// others could name. The generator writes such for <c>time_t</c> and for records that differ by target. What C# lays out for one says
/// nothing of C.
/// </summary>
internal static class TargetSized
{
    /// <summary>Whether a struct is one.</summary>
    public static bool Is(INamedTypeSymbol type) =>
        type.GetMembers("SizeOf").Any(member => member is IPropertySymbol { IsStatic: true, Type.SpecialType: SpecialType.System_Int32 })
        && type.GetMembers().OfType<IFieldSymbol>().All(field => field.IsStatic || field.DeclaredAccessibility == Accessibility.Private);
}
