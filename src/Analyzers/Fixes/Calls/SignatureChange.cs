using Microsoft.CodeAnalysis;

namespace Interop.Analyzers.Fixes;

/// <summary>Another type for one parameter of a method, or for its result.</summary>
/// <param name="Method">The method.</param>
/// <param name="Index">The index of the parameter; -1 for the result.</param>
/// <param name="New">The type that it gets.</param>
internal sealed record SignatureChange(IMethodSymbol Method, int Index, FittedType New)
{
    /// <summary>The index of the result.</summary>
    public const int Result = -1;

    /// <summary>The parameter, or null.</summary>
    public IParameterSymbol? Parameter => Index >= 0 && Index < Method.Parameters.Length ? Method.Parameters[Index] : null;

    /// <summary>The type until now.</summary>
    public ITypeSymbol Old => Parameter?.Type ?? Method.ReturnType;

    /// <summary>How the parameter was passed until now.</summary>
    public RefKind OldKind => Parameter?.RefKind ?? RefKind.None;

    /// <summary>How it is passed from now on.</summary>
    public RefKind NewKind => New.IsByReference ? OldKind : RefKind.None;

    /// <summary>Whether anything changes, and nothing becomes a reference that was none.</summary>
    public bool IsChange =>
        (!SymbolEqualityComparer.Default.Equals(Old, New.Symbol) || OldKind != NewKind)
        && (!New.IsByReference || OldKind != RefKind.None)
        && !Method.ReturnsByRef && !Method.ReturnsByRefReadonly
        // An address in the place of one that is typed would hide what is behind it.
        && (Index < 0 || Old is not IPointerTypeSymbol || New.Symbol is IPointerTypeSymbol || Old is IPointerTypeSymbol { PointedAtType.SpecialType: SpecialType.System_Void } || !IsAddress);

    private bool IsAddress => New.Symbol.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>Whether there are other methods of the name, among which the type of an argument chooses.</summary>
    public bool IsOverloaded => Method.ContainingType?.GetMembers(Method.Name).OfType<IMethodSymbol>().Count() > 1;

    /// <summary>Whether another method already has the signature that this would get.</summary>
    public bool Collides => Parameter is not null && Method.ContainingType is { } type && type.GetMembers(Method.Name).OfType<IMethodSymbol>().Any(other =>
        !SymbolEqualityComparer.Default.Equals(other, Method)
        && other.Parameters.Length == Method.Parameters.Length
        && other.Parameters.All(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, parameter.Ordinal == Index ? New.Symbol : Method.Parameters[parameter.Ordinal].Type)));
}
