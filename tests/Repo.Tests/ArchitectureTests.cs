using System.Xml.Linq;
using Interop.Testing;
using Xunit;

namespace Interop.Repo.Tests;

/// <summary>The arrows of ARCHITECTURE.md hold.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["src/Abi/Interop.Abi.csproj"] = [],
        ["src/Generator/Interop.Generator.csproj"] = ["Interop.Abi"],
        ["src/Build/Interop.Build.csproj"] = ["Interop.Generator"],
        ["src/Analyzers/Rules/Interop.Analyzers.csproj"] = ["Interop.Abi"],
        ["src/Analyzers/Fixes/Interop.Analyzers.Fixes.csproj"] = ["Interop.Analyzers"],
        ["src/Analyzers/Package/Interop.Analyzers.Package.csproj"] = ["Interop.Analyzers", "Interop.Analyzers.Fixes"],
    };

    [Fact]
    public void Projects_reference_what_the_arrows_allow()
    {
        // Templates are what the command writes for others.
        var projects = Directory.GetFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/Templates/", StringComparison.Ordinal));
        Assert.Equal(Arrows.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
        foreach (var (project, allowed) in Arrows)
        {
            var references = XDocument.Load(Repository.At(project.Split('/'))).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
            Assert.Equal(allowed.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Only_the_Clang_folder_names_libclang()
    {
        var offenders = Directory.GetFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.At("src"), path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("Generator/Clang/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(Repository.At("src", path)).Contains("Clang.Native", StringComparison.Ordinal));
        Assert.Empty(offenders);
    }

    /// <summary>Roslyn loads what analyzers depend on unreliably: they depend on Roslyn and Abi, and Abi on nothing.</summary>
    [Theory]
    [InlineData("src/Abi/bin", "Interop.Abi.dll", new[] { "netstandard" })]
    [InlineData("src/Analyzers/Rules/bin", "Interop.Analyzers.dll", new[] { "netstandard", "Interop.Abi", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Reflection.Metadata" })]
    [InlineData("src/Analyzers/Fixes/bin", "Interop.Analyzers.Fixes.dll", new[] { "netstandard", "Interop.Abi", "Interop.Analyzers", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable" })]
    public void Assemblies_that_Roslyn_loads_have_no_dependencies(string folder, string assembly, string[] allowed)
    {
        // Of each version of Roslyn that they are built for.
        foreach (var path in Directory.GetFiles(Repository.At(folder.Split('/')), assembly, SearchOption.AllDirectories))
        {
            using var context = new AssemblyFile(path);
            Assert.Empty(context.References.Except(allowed));
        }
    }

    /// <summary>Reads the references of an assembly without loading it.</summary>
    private sealed class AssemblyFile(string path) : IDisposable
    {
        private readonly System.Reflection.PortableExecutable.PEReader _reader = new(File.OpenRead(path));

        public IEnumerable<string> References
        {
            get
            {
                var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(_reader);
                return metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToList();
            }
        }

        public void Dispose() => _reader.Dispose();
    }
}
