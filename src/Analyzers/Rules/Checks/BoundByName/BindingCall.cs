using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>A call that may bind a function by name.</summary>
/// <param name="Names">The texts among its arguments.</param>
/// <param name="Type">The name of the delegate with UnmanagedFunctionPointer that it is for, or empty: a helper may take the name from it.</param>
internal sealed record BindingCall(ImmutableArray<string> Names, string Type)
{
    private static readonly HashSet<string> Loaders = NameWords.Set("load bind import proc symbol sym dlsym function func export delegate native entry address");

    /// <summary>What a call says, or null where an operation is no call that compiles.</summary>
    public static BindingCall? Of(IOperation operation) => operation is IInvocationOperation or IFunctionPointerInvocationOperation
        ? new(
            Arguments(operation).Select(argument => Text(Operations.Bare(argument.Value))).OfType<string>().ToImmutableArray(),
            Delegates(operation).FirstOrDefault(IsForC)?.Name ?? "")
        : null;

    /// <summary>The arguments of a call of a method, delegate or function pointer.</summary>
    public static ImmutableArray<IArgumentOperation> Arguments(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IFunctionPointerInvocationOperation call => call.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>The delegates that a call is given as type arguments, or with <c>typeof</c>.</summary>
    public static IEnumerable<INamedTypeSymbol> Delegates(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: not "GetFunctionPointerForDelegate" } call
        ? call.TargetMethod.TypeArguments
            .Concat(call.Arguments.Select(argument => Operations.Bare(argument.Value)).OfType<ITypeOfOperation>().Select(type => type.TypeOperand))
            .OfType<INamedTypeSymbol>()
            .Where(type => type is { TypeKind: TypeKind.Delegate, IsGenericType: false })
        : [];

    /// <summary>Whether a delegate is bound to a C function by a call: the delegate says so, or the name of the method. Others have events and handlers by name.</summary>
    public static bool Binds(INamedTypeSymbol type, IOperation call) =>
        IsForC(type) || (call is IInvocationOperation { TargetMethod.Name: var name } && NameWords.Of(name).Overlaps(Loaders));

    private static bool IsForC(INamedTypeSymbol type) => Attributes.Find(type.GetAttributes(), Namespaces.InteropServices, "UnmanagedFunctionPointerAttribute") is not null;

    private static string? Text(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IUtf8StringOperation text => text.Value,
        IPropertyReferenceOperation { Property.Name: "Name", Instance: ITypeOfOperation type } => type.TypeOperand.Name,
        _ => null,
    };
}
