using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>The attribute that makes a method or local function an import.</summary>
internal static class ImportSyntax
{
    /// <summary>The older attribute.</summary>
    public const string Dll = "DllImport";

    /// <summary>The one of .NET 7, whose marshalling is generated.</summary>
    public const string Library = "LibraryImport";

    /// <summary>Its name in the code; null for what is no method.</summary>
    public static SyntaxToken? NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        _ => null,
    };

    /// <summary>The attribute, or null.</summary>
    public static AttributeSyntax? Attribute(SyntaxNode declaration) => AttributeSyntaxes.Find(declaration, Dll) ?? AttributeSyntaxes.Find(declaration, Library);

    /// <summary>The import with its attribute changed.</summary>
    public static SyntaxNode Change(SyntaxNode declaration, Func<AttributeSyntax, AttributeSyntax> change) =>
        AttributeSyntaxes.Change(AttributeSyntaxes.Change(declaration, Dll, change), Library, change);
}
