using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interop.Analyzers;

/// <summary>All that what is said of declarations depends on: code outside of bodies, references, options and manifests. No compilation is kept.</summary>
/// <param name="Manifests">The manifests.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="CompilationOptions">The options of the compiler.</param>
/// <param name="References">The references.</param>
/// <param name="Trees">The files.</param>
/// <param name="Options">The options of each file, as text.</param>
/// <param name="HasResolver">Whether the code, in bodies too, resolves names of libraries.</param>
internal sealed record DeclarationVersion(
    ImmutableArray<LoadedManifest> Manifests, string Assembly, CompilationOptions CompilationOptions, ImmutableArray<MetadataReference> References,
    ImmutableArray<SyntaxTree> Trees, ImmutableArray<string> Options, bool HasResolver)
{
    /// <summary>Whether the other has the same declarations, wherever they stand in their files now.</summary>
    public bool HasDeclarationsOf(DeclarationVersion other) =>
        Assembly == other.Assembly && HasResolver == other.HasResolver && CompilationOptions.Equals(other.CompilationOptions)
        && Manifests.SequenceEqual(other.Manifests) && References.SequenceEqual(other.References) && Options.SequenceEqual(other.Options, StringComparer.Ordinal)
        && Trees.Length == other.Trees.Length && Trees.Zip(other.Trees, AreAlike).All(alike => alike);

    private static bool AreAlike(SyntaxTree tree, SyntaxTree other) =>
        ReferenceEquals(tree, other) || (tree.FilePath == other.FilePath && SyntaxFactory.AreEquivalent(tree, other, topLevel: true));
}
