using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Where in the code a part of a declaration has its type, which is where a finding about it is shown.</summary>
internal static class DeclaredTypes
{
    /// <summary>
    /// The place of the type of a parameter, result, field or member; of the name where there is none, as with parts that the runtime adds.
    /// </summary>
    /// <param name="declaration">A method, local function, delegate, struct, enumeration, or a field, parameter, local or property with a function pointer.</param>
    /// <param name="place">The part of it.</param>
    /// <param name="cancellation">Ends the look into the syntax.</param>
    public static Location? TypeLocation(ISymbol declaration, FindingPlace place, CancellationToken cancellation)
    {
        foreach (var reference in declaration.DeclaringSyntaxReferences)
        {
            if (Part(reference.GetSyntax(cancellation), declaration, place, cancellation) is { } part)
                return part;
        }
        return declaration.Locations.FirstOrDefault();
    }

    private static Location? Part(SyntaxNode declared, ISymbol declaration, FindingPlace place, CancellationToken cancellation) => place.Part switch
    {
        DeclarationPart.Result => Result(declared)?.GetLocation(),
        DeclarationPart.Parameter => Parameters(declared) is { } parameters && place.Index < parameters.Count ? parameters[place.Index]?.GetLocation() : null,
        DeclarationPart.Field or DeclarationPart.Member => Member(declaration, place, cancellation),
        _ => null,
    };

    private static SyntaxNode? Result(SyntaxNode declared) => declared switch
    {
        MethodDeclarationSyntax method => Bare(method.ReturnType),
        LocalFunctionStatementSyntax function => Bare(function.ReturnType),
        DelegateDeclarationSyntax type => Bare(type.ReturnType),
        _ => FunctionPointer(declared)?.Parameters.LastOrDefault() is { } result ? Bare(result.Type) : null,
    };

    private static IReadOnlyList<SyntaxNode?>? Parameters(SyntaxNode declared)
    {
        var list = declared switch
        {
            MethodDeclarationSyntax method => method.ParameterList,
            LocalFunctionStatementSyntax function => function.ParameterList,
            DelegateDeclarationSyntax type => type.ParameterList,
            _ => null,
        };
        if (list is not null)
            return list.Parameters.Select(parameter => (SyntaxNode?)parameter.Type ?? parameter).ToList();
        // The last one of a function pointer is its result.
        return FunctionPointer(declared)?.Parameters is { Count: > 0 } types ? types.Take(types.Count - 1).Select(type => (SyntaxNode?)type.Type).ToList() : null;
    }

    private static Location? Member(ISymbol declaration, FindingPlace place, CancellationToken cancellation)
    {
        if (declaration is not INamedTypeSymbol type)
            return TypeOf(declaration, cancellation)?.GetLocation();
        // A field behind an automatic property has the property's name.
        var member = type.GetMembers(place.Name).FirstOrDefault(member => member is IFieldSymbol or IPropertySymbol);
        return member is null ? null : TypeOf(member, cancellation)?.GetLocation() ?? member.Locations.FirstOrDefault();
    }

    /// <summary>The type of a field, parameter, local or property, or the value of an enumeration's member.</summary>
    private static SyntaxNode? TypeOf(ISymbol symbol, CancellationToken cancellation) => symbol.DeclaringSyntaxReferences.IsEmpty
        ? null
        : symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            EnumMemberDeclarationSyntax member => (SyntaxNode?)member.EqualsValue?.Value ?? member,
            VariableDeclaratorSyntax { Initializer.Value: { } value } when symbol is IFieldSymbol { IsConst: true } => value,
            var declared => DeclaredType(declared),
        };

    private static TypeSyntax? DeclaredType(SyntaxNode declared) => declared switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } => variable.Type,
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax variable } => variable.Type,
        _ => null,
    };

    private static FunctionPointerParameterListSyntax? FunctionPointer(SyntaxNode declared) =>
        (DeclaredType(declared) ?? declared) is FunctionPointerTypeSyntax pointer ? pointer.ParameterList : null;

    // Without the ref of a result.
    private static TypeSyntax Bare(TypeSyntax type) => type is RefTypeSyntax reference ? reference.Type : type;
}
