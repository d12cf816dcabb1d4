using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>Whoever builds these sources, wherever they lie, makes the same assemblies: no folder of a machine is in them.</summary>
[Collection(FeedCollection.Name)]
public sealed class SameBytesTests
{
    /// <summary>What is quickest to build; <see cref="PackedTests"/> has all packages.</summary>
    [NeedsFact("git", "git")]
    public void Assemblies_built_in_another_folder_are_the_same_byte_for_byte()
    {
        using var elsewhere = new TemporaryFolder();
        var copy = elsewhere.At("a copy");
        Copy(copy);
        var rules = Path.Combine("src", "Analyzers", "Rules");
        Feed.Succeed(Feed.Run(copy, ["build", rules, "-c", Feed.Configuration, "-v", "quiet", "--nologo", "-p:RunAnalyzers=false"]));
        foreach (var name in new[] { "Interop.Abi.dll", "Interop.Analyzers.dll" })
        {
            var path = Path.Combine(rules, "bin", Feed.Configuration, "netstandard2.0", name);
            Assert.True(File.ReadAllBytes(Repository.At(path)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(copy, path))), $"{name} differs.");
        }
    }

    /// <summary>A clone, with the files as they are now.</summary>
    private static void Copy(string folder)
    {
        Feed.Succeed(Command.Run("git", ["clone", "--quiet", "--no-checkout", Repository.Root, folder]));
        var files = Feed.Succeed(Command.Run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], Repository.Root)).Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        foreach (var file in files.Where(file => File.Exists(Repository.At(file))))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.At(file), target);
        }
    }
}
