using Interop.Abi.Compare.Functions;
using Interop.Abi.Compare.Records;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>A place where C gets the address of a C# method.</summary>
/// <param name="Scope">The manifest.</param>
/// <param name="Callee">The function that C takes there.</param>
/// <param name="Place">The place in the code.</param>
/// <param name="Origin">What is called with it, or the struct whose field does.</param>
internal sealed record CallbackUse(ManifestScope Scope, Callee Callee, SyntaxNode Place, ISymbol Origin)
{
    /// <summary>Where an address goes, if C gets it there.</summary>
    public static IEnumerable<CallbackUse> Of(IOperation address, InteropContext interop) => ValueFlow.Takers(address, ValueFlow.Passes).SelectMany(taker => taker switch
    {
        IArgumentOperation argument => OfArgument(argument, interop),
        ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var field } } => OfField(field, taker.Syntax, interop),
        _ => [],
    });

    /// <summary>The same of the arguments of calls alone, which can be asked before it is known what structs stand for.</summary>
    public static IEnumerable<CallbackUse> InCalls(IOperation address, InteropContext interop) =>
        ValueFlow.Takers(address, ValueFlow.Passes).OfType<IArgumentOperation>().SelectMany(argument => OfArgument(argument, interop));

    private static IEnumerable<CallbackUse> OfArgument(IArgumentOperation argument, InteropContext interop) => NativeCall.Of(argument.Parent, interop) is { } call
        ? call.Callees(argument).Select(callee => new CallbackUse(call.Scope, callee, argument.Syntax, call.Callable))
        : [];

    private static IEnumerable<CallbackUse> OfField(IFieldSymbol field, SyntaxNode place, InteropContext interop)
    {
        if (field.IsStatic || field.ContainingType is not { } type)
            yield break;
        foreach (var use in interop.Pairs.Pairs(type))
        {
            if (use.Scope.Native.Find(use.Pair.Native) is not RecordDecl record || interop.Managed.Struct(type, use.Pair.View) is not { } managed)
                continue;
            foreach (var (index, callee) in FieldCallees.Of(managed, record, use.Pair.Targets, use.Scope.Native, use.Pair.Trust))
            {
                if (managed.Fields[index].Name == field.Name)
                    yield return new CallbackUse(use.Scope, callee, place, type);
            }
        }
    }
}
