using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>An expression that is the size of one of the two layouts of a struct.</summary>
/// <param name="Type">The struct.</param>
/// <param name="View">The layout.</param>
internal sealed record ComputedSize(INamedTypeSymbol Type, StructView View)
{
    /// <summary>What the expression asks for, or null.</summary>
    public static ComputedSize? Of(IOperation operation) => operation switch
    {
        ISizeOfOperation { TypeOperand: INamedTypeSymbol type } => Of(type, StructView.Memory),
        IInvocationOperation { TargetMethod: { Name: "SizeOf", ContainingType: { } holder } } call => holder.Name switch
        {
            "Marshal" when Namespaces.Contain(Namespaces.InteropServices, holder) && Asked(call) is { } type => Of(type, StructView.Marshalled),
            "Unsafe" when Namespaces.Contain(Namespaces.CompilerServices, holder) && Asked(call) is { } type => Of(type, StructView.Memory),
            _ => null,
        },
        _ => null,
    };

    /// <summary>The size of a layout in bytes, or null where it is not known.</summary>
    public long? On(Target target, StructView view, InteropContext interop) =>
        interop.Managed.Struct(Type, view) is { } layout ? ManagedLayout.TryOf(layout, target, view)?.Size : null;

    private static ComputedSize? Of(INamedTypeSymbol type, StructView view) => type.TypeKind == TypeKind.Struct && type.SpecialType == SpecialType.None ? new(type, view) : null;

    /// <summary>The type of <c>SizeOf&lt;T&gt;()</c>, <c>SizeOf(typeof(T))</c> or <c>SizeOf(value)</c>.</summary>
    private static INamedTypeSymbol? Asked(IInvocationOperation call) => call.Arguments.Length == 0
        ? call.TargetMethod.TypeArguments.FirstOrDefault() as INamedTypeSymbol
        : Operations.Bare(call.Arguments[0].Value) switch
        {
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => type,
            var value => value.Type as INamedTypeSymbol,
        };
}
