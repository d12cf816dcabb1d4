using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>The instance fields of a struct in the order of memory.</summary>
internal static class StructFields
{
    /// <summary>Whether all fields can be seen: ref structs and nullable ones never cross, and some have fields that no symbol stands for.</summary>
    public static bool AreKnown(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Struct or TypeKind.Class
        && !type.IsRefLikeType
        && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
        && !type.GetMembers().Any(HidesField);

    /// <summary>
    /// The fields, those behind automatic properties too; null where their order is not known, because they stand in several parts of a
    /// partial struct (CS0282).
    /// </summary>
    public static IReadOnlyList<IFieldSymbol>? Of(INamedTypeSymbol type, ManagedLayoutKind layout)
    {
        var fields = new List<IFieldSymbol>();
        SyntaxNode? part = null;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsStatic: false, IsConst: false } field)
                continue;
            fields.Add(field);
            if (layout == ManagedLayoutKind.Explicit || Part(field) is not { } declared)
                continue;
            if (part is not null && part != declared)
                return null;
            part = declared;
        }
        return fields;
    }

    /// <summary>An event has a field that is no member, and so have the parameters of a primary constructor that members use.</summary>
    private static bool HidesField(ISymbol member) => member switch
    {
        IEventSymbol { IsStatic: false } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: > 0, ContainingType.IsRecord: false } constructor =>
            constructor.DeclaringSyntaxReferences.Any(declared => declared.GetSyntax() is TypeDeclarationSyntax),
        _ => false,
    };

    private static SyntaxNode? Part(IFieldSymbol field)
    {
        var declared = (field.AssociatedSymbol ?? field).DeclaringSyntaxReferences;
        return declared.IsEmpty ? null : declared[0].GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>();
    }
}
