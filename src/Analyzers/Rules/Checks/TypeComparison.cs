using Interop.Abi.Compare;
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
        {
            var subject = new Subject(type, type.Name, callee.ToString(), null);
            return interop.Managed.Signature(type) is { } signature ? scope.Functions.Callback(signature, callee, pair.Targets).Select(finding => (finding, subject)) : [];
        }
        return [];
    }
}
