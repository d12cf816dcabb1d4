using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>What a computed size is for.</summary>
internal enum SizeUse
{
    /// <summary>Nothing that C sees.</summary>
    None,

    /// <summary>A buffer: one that is too large does no harm.</summary>
    Allocation,

    /// <summary>C gets the number, in an argument or in the struct itself.</summary>
    Number,
}

/// <summary>Finds out what a size is for.</summary>
internal static class SizeUses
{
    private static readonly HashSet<string> Allocators = new(StringComparer.Ordinal) { "AllocHGlobal", "AllocCoTaskMem", "Alloc", "AllocZeroed", "AlignedAlloc" };

    /// <summary>The use of the size of a struct that tells the most.</summary>
    public static SizeUse Of(IOperation size, INamedTypeSymbol type, InteropContext interop) =>
        ValueFlow.Takers(size, ValueFlow.PassesNumbers).Select(taker => OfTaker(taker, type, interop)).DefaultIfEmpty(SizeUse.None).Max();

    private static SizeUse OfTaker(IOperation taker, INamedTypeSymbol type, InteropContext interop) => taker switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var called } } when IsAllocator(called) => SizeUse.Allocation,
        IArgumentOperation { Parent: var call } when NativeCall.Of(call, interop) is not null => SizeUse.Number,
        IAssignmentOperation { Target: IFieldReferenceOperation { Field: var field } } when IsOf(field, type) => SizeUse.Number,
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } when IsOf(property, type) => SizeUse.Number,
        IFieldInitializerOperation { InitializedFields: var fields } when fields.Any(field => IsOf(field, type)) => SizeUse.Number,
        _ => SizeUse.None,
    };

    private static bool IsAllocator(IMethodSymbol method) =>
        Allocators.Contains(method.Name) && method.ContainingType?.Name is "Marshal" or "NativeMemory" && Namespaces.Contain(Namespaces.InteropServices, method);

    private static bool IsOf(ISymbol member, INamedTypeSymbol type) => !member.IsStatic && SymbolEqualityComparer.Default.Equals(member.ContainingType, type);
}
