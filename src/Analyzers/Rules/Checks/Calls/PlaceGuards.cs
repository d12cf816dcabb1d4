using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The targets on which a place in the code is reached, beside those on which the declarations that it uses are.</summary>
internal static class PlaceGuards
{
    /// <summary>Those of <paramref name="targets"/> that the conditions around the place and the declarations allow.</summary>
    public static TargetSet Narrow(SyntaxNode place, IEnumerable<ISymbol> declarations, TargetSet targets, ManifestScope scope, InteropContext interop, CancellationToken cancellation)
    {
        var guards = new Guards(interop.Compilation, scope.Reader.Targets, cancellation);
        return declarations.Aggregate(guards.Narrow(place, targets), (set, declaration) => guards.Narrow(declaration, set));
    }
}
