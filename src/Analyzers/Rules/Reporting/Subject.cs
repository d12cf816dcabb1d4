using Interop.Abi.Compare;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The declarations that a finding is about.</summary>
/// <param name="Symbol">The C# declaration.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Prototype">The C declaration.</param>
/// <param name="Place">Where that stands.</param>
internal sealed record Subject(ISymbol Symbol, string Name, string Prototype, SourceLocation? Place)
{
    /// <summary>An import and the function that it names.</summary>
    public static Subject Of(ISymbol symbol, FunctionDecl function, TargetSet targets) =>
        new(symbol, function.Name, CSpelling.Prototype(function, function.Type[function.Targets.Intersect(targets) is { IsEmpty: false } on ? on.Lowest : function.Targets.Lowest]), function.Location);

    /// <summary>A type, and the record or enumeration that it stands for.</summary>
    public static Subject Of(INamedTypeSymbol type, Decl decl) => new(type, type.Name, decl.Id, decl.Location);

    /// <summary>The part of it that a message is about.</summary>
    public string Describe(FindingPlace place) => place.Part switch
    {
        DeclarationPart.Result => $"The result of '{Name}'",
        DeclarationPart.Parameter => $"Parameter '{place.Name}' of '{Name}'",
        DeclarationPart.Field => $"Field '{place.Name}' of '{Name}'",
        DeclarationPart.Member => place.Name,
        _ => Name,
    };
}
