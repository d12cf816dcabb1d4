using Interop.Abi.Compare;
using Interop.Abi.Compare.Records;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Compares a C# type with the C type that it stands for, whichever kind of type that is.</summary>
internal static class TypeComparison
{
    public static IEnumerable<(Finding Finding, Subject Subject)> Compare(INamedTypeSymbol type, TypePair pair, ManifestScope scope, InteropContext interop)
    {
        if (pair.Targets.IsEmpty)
            return [];
        if (pair.Native is FunctionType callee)
            return Callback(type, callee, pair, scope, interop);
        var found = Declared(type, pair, scope, interop);
        // That two types have one name is less sure than that a signature uses the one for the other.
        return pair.Trust == PairTrust.Name && type.TypeKind == TypeKind.Struct
            ? found.Select(one => one.Finding.Severity == FindingSeverity.Error ? (one.Finding with { Severity = FindingSeverity.Warning }, one.Subject) : one)
            : found;
    }

    private static IEnumerable<(Finding Finding, Subject Subject)> Declared(INamedTypeSymbol type, TypePair pair, ManifestScope scope, InteropContext interop) =>
        scope.Native.Find(pair.Native) switch
        {
            RecordDecl record when interop.Managed.Struct(type, pair.View) is { } managed =>
                RecordComparer.Compare(managed, record, pair.Targets, scope.Native, pair.Trust, pair.Memory)
                    .Concat(FieldStrings.Compare(managed, record, pair.Targets, scope.Native, pair.Trust, pair.Memory)).Select(finding => (finding, Subject.Of(type, record)))
                    .Concat(FieldFunctions.Compare(type, managed, record, pair, scope, interop)),
            EnumDecl @enum when type.TypeKind == TypeKind.Enum =>
                EnumComparer.Compare(interop.Managed.Enum(type), @enum, pair.Targets, scope.Native, pair.Trust).Select(finding => (finding, Subject.Of(type, @enum))),
            _ => [],
        };

    private static IEnumerable<(Finding Finding, Subject Subject)> Callback(INamedTypeSymbol type, FunctionType callee, TypePair pair, ManifestScope scope, InteropContext interop)
    {
        if (interop.Managed.Signature(type) is not { } signature)
            return [];
        var subject = new Subject(type, type.Name, callee.ToString(), null);
        return scope.Functions.Callback(signature, callee, pair.Targets).Select(finding => (finding, subject));
    }
}
