using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>Finds the delegates and function pointers that the result of a call becomes, or one of its out arguments.</summary>
internal static class Bearers
{
    public static IEnumerable<SignatureBearer> Of(IOperation call)
    {
        var delegates = BindingCall.Delegates(call).ToList();
        if (delegates.Count > 0)
            return delegates.Select(OfDelegate);
        var given = BindingCall.Arguments(call).Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref).SelectMany(OfOut);
        return given.Concat(call.Type is IFunctionPointerTypeSymbol or { TypeKind: TypeKind.Delegate } ? OfTyped(call, null) : ValueFlow.Takers(call, Passes).SelectMany(OfTaker));
    }

    /// <summary>Conversions to a function pointer or delegate say what the value is.</summary>
    private static bool Passes(IOperation operation) => ValueFlow.Passes(operation) && !(operation is IConversionOperation && HasSignature(operation.Type));

    private static bool HasSignature(ITypeSymbol? type) => type is IFunctionPointerTypeSymbol or { TypeKind: TypeKind.Delegate };

    private static SignatureBearer OfDelegate(INamedTypeSymbol type) => new(type, type, null);

    private static IEnumerable<SignatureBearer> OfTaker(IOperation taker) => taker switch
    {
        IConversionOperation conversion => OfTyped(conversion, (conversion.Syntax as CastExpressionSyntax)?.Type),
        IArgumentOperation { Parent: IInvocationOperation call } => BindingCall.Delegates(call).Select(OfDelegate),
        _ => [],
    };

    /// <summary>A value that is a function pointer or delegate already.</summary>
    private static IEnumerable<SignatureBearer> OfTyped(IOperation value, TypeSyntax? written)
    {
        if (value.Type is INamedTypeSymbol { IsGenericType: false } @delegate)
            return [OfDelegate(@delegate)];
        if (value.Type is not IFunctionPointerTypeSymbol pointer)
            return [];
        if (Declared(ValueFlow.Taker(value, ValueFlow.Passes)) is { } declared)
            return [new(pointer, declared, IsVar(declared) ? written : null)];
        return written is not null && value.SemanticModel?.GetEnclosingSymbol(written.SpanStart) is { } holder ? [new(pointer, holder, written)] : [];
    }

    private static IEnumerable<SignatureBearer> OfOut(IArgumentOperation argument)
    {
        var value = argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value;
        if (HasSignature(value.Type))
            return value.Type is INamedTypeSymbol { IsGenericType: false } @delegate ? [OfDelegate(@delegate)] : Symbol(value) is { } symbol ? [new(value.Type!, symbol, null)] : [];
        return value is ILocalReferenceOperation { Local: var local } && value.Type?.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr
            ? ValueFlow.TakersOf(local, argument, Passes).SelectMany(OfTaker)
            : [];
    }

    /// <summary>What is declared with the type of the value that it is given.</summary>
    private static ISymbol? Declared(IOperation? taker) => taker switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable } => variable.Symbol,
        IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0],
        ISimpleAssignmentOperation assignment => Symbol(assignment.Target),
        ICoalesceAssignmentOperation assignment => Symbol(assignment.Target),
        _ => null,
    };

    private static ISymbol? Symbol(IOperation target) => target switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsVar(ISymbol symbol) => symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } declared }
        && declared[0].GetSyntax() is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } };
}
