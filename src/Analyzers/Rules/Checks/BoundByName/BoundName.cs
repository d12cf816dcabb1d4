using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>A delegate or function pointer that code binds to a C function by the function's name.</summary>
/// <param name="Scope">The manifest that has the name.</param>
/// <param name="Function">The function.</param>
/// <param name="Signature">What C# calls it with.</param>
/// <param name="Bearer">Where the signature is written.</param>
/// <param name="Place">The call that binds it.</param>
/// <param name="Targets">The targets on which it is held against the manifest.</param>
internal sealed record BoundName(ManifestScope Scope, FunctionDecl Function, ManagedSignature Signature, SignatureBearer Bearer, SyntaxNode Place, TargetSet Targets);

/// <summary>Where the signature of a delegate or function pointer is written.</summary>
/// <param name="Type">The delegate or function pointer.</param>
/// <param name="Symbol">The delegate, or the field, property or local that holds the function pointer; else the method that uses it at once.</param>
/// <param name="Written">The function pointer in a cast, where no declaration says it.</param>
internal sealed record SignatureBearer(ITypeSymbol Type, ISymbol Symbol, TypeSyntax? Written)
{
    /// <summary>What is the same for two that are written at one place.</summary>
    public object Key => (object?)Written ?? Symbol;

    /// <summary>The file that it is written in; null for one of another assembly.</summary>
    public SyntaxTree? Tree => Written?.SyntaxTree ?? (Symbol.DeclaringSyntaxReferences.IsEmpty ? null : Symbol.DeclaringSyntaxReferences[0].SyntaxTree);

    /// <summary>Where a part of it is.</summary>
    public Location Locate(FindingPlace place, CancellationToken cancellation)
    {
        if (Written is null)
            return DeclaredTypes.TypeLocation(Symbol, place, cancellation) ?? Location.None;
        var types = (Written as FunctionPointerTypeSyntax)?.ParameterList.Parameters;
        return place.Part switch
        {
            DeclarationPart.Result when types is { Count: > 0 } all => all[all.Count - 1].Type.GetLocation(),
            DeclarationPart.Parameter when types is { } all && place.Index + 1 < all.Count => all[place.Index].Type.GetLocation(),
            _ => Written.GetLocation(),
        };
    }
}
