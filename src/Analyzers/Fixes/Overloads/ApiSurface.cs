using Microsoft.CodeAnalysis;

namespace Interop.Analyzers.Fixes;

/// <summary>Tells what code outside of the project can see.</summary>
internal static class ApiSurface
{
    /// <summary>Whether other assemblies may call the method that a finding is about, so that its signature is a promise.</summary>
    public static async Task<bool> IsVisibleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await RemedyContext.CreateAsync(document, diagnostic, new TemporaryNames(), cancellation).ConfigureAwait(false) is not { } context || SignatureSyntax.Owner(context.Declaration) is not { } owner)
            return false;
        return context.Model.GetDeclaredSymbol(owner, cancellation) is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && IsVisible(method);
    }

    private static bool IsVisible(ISymbol symbol)
    {
        for (var one = symbol; one is not null and not INamespaceSymbol; one = one.ContainingSymbol)
        {
            if (one.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }
        return true;
    }
}
