using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Interop.RealCode;

/// <summary>C# files that are read as if one project had them all.</summary>
/// <param name="Folders">Where they are.</param>
/// <param name="Excluded">Globs of files to leave out, relative to their folder.</param>
/// <param name="Symbols">What the preprocessor has defined.</param>
/// <param name="AllowsUnsafe">Whether the project allows unsafe code.</param>
internal sealed record CodeBase(IReadOnlyList<string> Folders, IReadOnlyList<string> Excluded, IReadOnlyList<string> Symbols, bool AllowsUnsafe)
{
    /// <summary>The files, in a fixed order.</summary>
    public IReadOnlyList<string> Files()
    {
        var globs = Excluded.Concat(["**/obj/**", "**/bin/**"]).Select(Glob.Parse).ToList();
        return Folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !globs.Any(glob => glob.IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/')))))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The name of a file as reports show it: below the folder that it came from.</summary>
    public string Shorten(string file) => Folders.Where(folder => file.StartsWith(folder, StringComparison.Ordinal)).Select(folder => Path.GetRelativePath(folder, file)).FirstOrDefault(file);

    /// <summary>
    /// Their compilation. Packages that they need are not there, so that it may have errors: what names a type of such a package is not
    /// understood, and nothing is said of it.
    /// </summary>
    public CSharpCompilation Compile()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols(Symbols);
        var trees = Files().AsParallel().AsOrdered().Select(file => Parse(file, options)).ToList();
        return CSharpCompilation.Create(
            "RealCode",
            trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options, "ImplicitUsings.cs")),
            RuntimeReferences(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: AllowsUnsafe));
    }

    // What the SDK adds to a project with ImplicitUsings; the others do not notice it.
    private const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    private static SyntaxTree Parse(string file, CSharpParseOptions options)
    {
        using var stream = File.OpenRead(file);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), options, file);
    }

    private static IEnumerable<MetadataReference> RuntimeReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
}
