using Interop.Generator.Config;
using Interop.Generator.Emit.Dialects;
using Interop.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>What code that uses bindings can name, of a header with one of each construct: names that are ours, and what becomes of C's.</summary>
internal static class CodeSurface
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeModifiers,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The header.</summary>
    public static string Header => Repository.At("tests", "Repo.Tests", "Surfaces", "shop.h");

    public static IEnumerable<string> Lines() => AllDialects.All.SelectMany(dialect => Lines(dialect.Name));

    /// <summary>Runs the command on the header, into a folder.</summary>
    public static void Generate(string dialect, string folder)
    {
        var result = Command.Run("dotnet", [typeof(ConfigFile).Assembly.Location, "generate", Header, "-l", "shop", "--emit", dialect, "--variadic", "shop_print=int, const char *", "-o", folder, "-q", "--no-config"]);
        if (result.ExitCode != 0)
            throw new InvalidOperationException(result.All);
    }

    private static List<string> Lines(string dialect)
    {
        using var folder = new TemporaryFolder();
        Generate(dialect, folder.Path);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "shop",
            Directory.GetFiles(folder.Path, "*.g.cs").Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path))),
            platform.Select(path => MetadataReference.CreateFromFile(path)));
        // Whether a method is an import or calls one is no user's business.
        return [.. compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SelectMany(Visible).Select(symbol => $"{dialect} {symbol.ToDisplayString(Format).Replace("static extern ", "static ", StringComparison.Ordinal)}")];
    }

    private static IEnumerable<ISymbol> Visible(INamespaceOrTypeSymbol container) => container.GetMembers()
        .Where(member => member is INamespaceSymbol or { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false } and not IMethodSymbol { AssociatedSymbol: not null })
        .SelectMany(member => member is INamespaceOrTypeSymbol inner ? Visible(inner).Concat(member is INamespaceSymbol ? [] : [member]) : [member]);
}
