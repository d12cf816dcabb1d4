using Interop.Abi.Targets;
using Interop.Generator;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Tests.RealHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Interop.Analyzers.Tests.OwnOutput;

/// <summary>What the generator writes is right by the rules of the analyzer, down to the last suggestion.</summary>
public sealed class OwnOutputTests
{
    public static TheoryData<string, string> Names
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var library in RealLibrary.All)
            {
                foreach (var dialect in AllDialects.All)
                    data.Add(library.Name, dialect.Name);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bindings_of_real_headers_are_clean(string name, string dialect)
    {
        var bindings = Bindings.Of(name, AllDialects.Find(dialect)!);
        Assert.Empty(Analysis.Errors(bindings.Compilation));
        Assert.Empty(Analysis.Run(bindings.Compilation, [(name + ".abi.json", bindings.Manifest)]).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage()}").Take(20));
        // Silence means something: the imports are matched with what they import.
        Assert.NotEmpty(bindings.Imports);
    }
}

/// <summary>The bindings of a real header, compiled.</summary>
internal sealed record Bindings(CSharpCompilation Compilation, string Manifest)
{
    /// <summary>The methods that import.</summary>
    public IReadOnlyList<IMethodSymbol> Imports { get; } = [.. ImportedMethods.Of(Compilation.Assembly.GlobalNamespace)];

    public static Bindings Of(string name) => Of(name, AllDialects.LibraryImport);

    public static Bindings Of(string name, Dialect dialect)
    {
        var generated = Pipeline.Run(RealLibrary.Find(name).Options with { Dialect = dialect }, new Progress<Target>(), default);
        return new(Analysis.Compile([.. generated.Files.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Text)]), generated.Manifest);
    }
}
