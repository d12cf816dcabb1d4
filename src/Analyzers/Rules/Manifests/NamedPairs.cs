using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The C type that a C# type stands for by an attribute or by its name, where no signature says more.</summary>
internal static class NamedPairs
{
    public static IEnumerable<(ManifestScope Scope, TypePair Pair)> Of(INamedTypeSymbol type, InteropContext interop)
    {
        var stated = NativeTypeNames.Of(type.GetAttributes());
        foreach (var scope in interop.Scopes)
        {
            if ((stated.Length == 0 && !CNames.AreCs(type.Name) && !interop.Pairs.Homes.Hold(scope, type)) || Find(type, stated, scope) is not { } found)
                continue;
            var targets = scope.Checked(interop.Options(type), "", default).Intersect(found.Decl.Targets);
            if (!targets.IsEmpty && !(found.Trust == PairTrust.Name && interop.Pairs.Homes.AreElsewhere(scope, type)))
                yield return (scope, new TypePair(interop.Managed.Id(type), StructView.Memory, new NamedType(found.Decl.Id), targets, found.Trust));
        }
    }

    private static (Decl Decl, PairTrust Trust)? Find(INamedTypeSymbol type, string stated, ManifestScope scope)
    {
        if (stated.Length > 0 && Find(stated, type.TypeKind, scope) is { } said)
            return (said, PairTrust.Attribute);
        if (type.Name.Length < CNames.Shortest)
            return null;
        var named = Find("struct " + type.Name, type.TypeKind, scope) ?? Find("union " + type.Name, type.TypeKind, scope) ?? Find("enum " + type.Name, type.TypeKind, scope) ?? Find(type.Name, type.TypeKind, scope);
        return named is null ? null : (named, PairTrust.Name);
    }

    private static Decl? Find(string id, TypeKind kind, ManifestScope scope) => scope.Reader.Find(id) switch
    {
        RecordDecl record when kind == TypeKind.Struct => record,
        EnumDecl @enum when kind == TypeKind.Enum => @enum,
        AliasDecl { Type: { IsSame: true, First: NamedType named } } => Find(named.Id, kind, scope),
        _ => null,
    };
}
