using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Compare.Records;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Holds function pointers in the fields of a struct against those in the record: tables of functions, and records with callbacks.</summary>
internal static class FieldFunctions
{
    /// <summary>The differences, each at its field. Delegates in fields are compared where they are declared.</summary>
    public static IEnumerable<(Finding Finding, Subject Subject)> Compare(
        INamedTypeSymbol type, ManagedStruct managed, RecordDecl record, TypePair pair, ManifestScope scope, InteropContext interop)
    {
        if (!managed.Fields.Any(field => field.Type is ManagedFunctionPointer { Id.Length: 0 }))
            yield break;
        foreach (var (index, callee) in FieldCallees.Of(managed, record, pair.Targets, scope.Native, pair.Trust, pair.Memory))
        {
            var field = managed.Fields[index];
            if (Signature(type, field.Name, interop) is not { } signature)
                continue;
            foreach (var finding in Compare(signature, field.Name, callee, scope, interop))
                yield return (InField(finding, index, field, callee), Subject.Of(type, record));
        }
    }

    /// <summary>The fields of a struct that stand for pointers to functions, with what C# has there.</summary>
    public static IEnumerable<TypePair> Pairs(INamedTypeSymbol type, ManagedStruct managed, RecordDecl record, TypePair pair, ManifestScope scope, InteropContext interop)
    {
        if (!managed.Fields.Any(field => field.Type is ManagedFunctionPointer))
            return [];
        return FieldCallees.Of(managed, record, pair.Targets, scope.Native, pair.Trust, pair.Memory).SelectMany(one => managed.Fields[one.Field] switch
        {
            { Type: ManagedFunctionPointer { Id: { Length: > 0 } id } } => [new TypePair(id, StructView.Memory, one.Callee.Type, one.Callee.Targets, pair.Trust)],
            var field when Signature(type, field.Name, interop) is { } signature =>
                SignaturePairs.Of(signature, PerTarget<FunctionType>.Same(one.Callee.Type, one.Callee.Targets), one.Callee.Targets, scope.Native),
            _ => [],
        });
    }

    private static ManagedSignature? Signature(INamedTypeSymbol type, string name, InteropContext interop) =>
        type.GetMembers(name).FirstOrDefault() switch
        {
            IFieldSymbol { Type: IFunctionPointerTypeSymbol pointer } => interop.Managed.Signature(pointer),
            IPropertySymbol { Type: IFunctionPointerTypeSymbol pointer } => interop.Managed.Signature(pointer),
            _ => null,
        };

    private static IEnumerable<Finding> Compare(ManagedSignature signature, string name, Callee callee, ManifestScope scope, InteropContext interop)
    {
        var found = scope.Functions.Callback(signature, callee.Type, callee.Targets).ToList();
        if (found.Count == 0 || !IsCalled(name, interop))
            return found;
        var function = new FunctionDecl(name, PerTarget<FunctionType>.Same(callee.Type, callee.Targets), default);
        return scope.Functions.Import(new ManagedFunction("", name, signature), function, callee.Targets);
    }

    /// <summary>Whether C# calls what is in the field: then it is C's function, and not one of C#'s that C calls.</summary>
    private static bool IsCalled(string name, InteropContext interop) => interop.Compilation.SyntaxTrees
        .SelectMany(tree => CodeIndex.Of(tree, default).Uses(name))
        .Any(use => use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == use);

    private static Finding InField(Finding finding, int index, ManagedField field, Callee callee) => finding with
    {
        Kind = finding.Kind is FindingKind.CallingConvention or FindingKind.Sign or FindingKind.WritableString ? finding.Kind : FindingKind.CallbackSignature,
        Place = new(DeclarationPart.Field, index, field.Name),
        Managed = field.Display,
        Native = callee.Declared.ToString(),
        Detail = finding.Kind == FindingKind.CallingConvention ? finding.Detail : $"{Part(finding)} '{finding.Managed}', {finding.Detail}",
        Remedy = FunctionComparer.OfPointer(finding),
    };

    private static string Part(Finding finding) => finding.Place.Part switch
    {
        DeclarationPart.Result => "which returns",
        DeclarationPart.Parameter => $"whose parameter {finding.Place.Index + 1} is",
        _ => "which has",
    };
}
