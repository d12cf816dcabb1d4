using Interop.Abi.Compare.Functions;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>A C function that code calls.</summary>
/// <param name="Scope">The manifest that has it.</param>
/// <param name="Function">The function.</param>
/// <param name="Callable">The import, or what is bound to it by name: a delegate, field, property or local.</param>
/// <param name="Targets">The targets on which it is held against the manifest.</param>
internal sealed record NativeCall(ManifestScope Scope, FunctionDecl Function, ISymbol Callable, TargetSet Targets)
{
    /// <summary>What an operation calls, or null where it calls nothing that a manifest has.</summary>
    public static NativeCall? Of(IOperation? call, InteropContext interop) => call switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke, ContainingType: { } type } } => OfBound(type, interop),
        IInvocationOperation { TargetMethod: var method } => OfImport(method.PartialDefinitionPart ?? method, interop),
        IFunctionPointerInvocationOperation { Target: var target } => Symbol(Operations.Bare(target)) is { } symbol ? OfBound(symbol, interop) : null,
        _ => null,
    };

    /// <summary>The functions whose address C takes in an argument.</summary>
    public IEnumerable<Callee> Callees(IArgumentOperation argument) =>
        argument.Parameter is { } parameter ? Callee.OfParameter(Function.Type, parameter.Ordinal, Targets, Scope.Native) : [];

    private static NativeCall? OfImport(IMethodSymbol method, InteropContext interop)
    {
        if (!method.IsStatic || !(method.IsExtern || method.IsPartialDefinition) || interop.Import(method) is not { } managed)
            return null;
        var options = interop.Options(method);
        foreach (var scope in interop.Of(managed.Library, options))
        {
            if (SymbolLookup.Find(managed, scope.Reader) is FunctionDecl function)
                return new NativeCall(scope, function, method, scope.Checked(options, managed.Library, managed.Targets).Intersect(function.Targets));
        }
        return null;
    }

    /// <summary>A delegate may be bound to several functions; then which of them is called is not known.</summary>
    private static NativeCall? OfBound(ISymbol symbol, InteropContext interop)
    {
        var bound = interop.Bound.Of(symbol).ToList();
        return bound.Count > 0 && bound.TrueForAll(one => one.Function == bound[0].Function) ? new NativeCall(bound[0].Scope, bound[0].Function, symbol, bound[0].Targets) : null;
    }

    private static ISymbol? Symbol(IOperation target) => target switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };
}
