using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Finds the part of the user's code that a finding is about: the type of a parameter, result or field, or the name.</summary>
internal static class DeclarationSyntax
{
    /// <summary>The place; the symbol's name where its code has no such part.</summary>
    public static Location Locate(ISymbol symbol, FindingPlace place, CancellationToken cancellation) => place.Part switch
    {
        DeclarationPart.Field or DeclarationPart.Member when symbol is INamedTypeSymbol type && Member(type, place) is { } member => Of(member, place, cancellation) ?? Name(member),
        _ => Of(symbol, place, cancellation) ?? Name(symbol),
    };

    private static ISymbol? Member(INamedTypeSymbol type, FindingPlace place)
    {
        var fields = type.GetMembers(place.Name).OfType<IFieldSymbol>();
        return fields.FirstOrDefault(field => !field.DeclaringSyntaxReferences.IsEmpty);
    }

    private static Location Name(ISymbol symbol) => symbol.Locations.FirstOrDefault() ?? Location.None;

    private static Location? Of(ISymbol symbol, FindingPlace place, CancellationToken cancellation)
    {
        var syntax = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return place.Part switch
        {
            DeclarationPart.Result => Result(syntax)?.GetLocation(),
            DeclarationPart.Parameter => Parameters(syntax) is { } parameters && place.Index < parameters.Count ? parameters[place.Index].Type?.GetLocation() : null,
            DeclarationPart.Field => (syntax?.Parent as VariableDeclarationSyntax)?.Type.GetLocation(),
            DeclarationPart.Member => syntax switch
            {
                EnumMemberDeclarationSyntax { EqualsValue.Value: { } value } => value.GetLocation(),
                VariableDeclaratorSyntax { Initializer.Value: { } value } => value.GetLocation(),
                _ => null,
            },
            _ => null,
        };
    }

    private static TypeSyntax? Result(SyntaxNode? syntax) => syntax switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        DelegateDeclarationSyntax @delegate => @delegate.ReturnType,
        _ => null,
    };

    private static SeparatedSyntaxList<ParameterSyntax>? Parameters(SyntaxNode? syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
        DelegateDeclarationSyntax @delegate => @delegate.ParameterList.Parameters,
        _ => null,
    };
}
