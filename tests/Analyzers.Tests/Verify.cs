using System.Collections.Immutable;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Interop.Analyzers.Tests;

/// <summary>Runs a rule on code with a manifest beside it. Expected places stand in the code as <c>{|ABI1001:…|}</c>.</summary>
internal static class Verify<TRule>
    where TRule : InteropAnalyzer, new()
{
    /// <summary>The code is reported where it is marked, and nowhere else.</summary>
    public static async Task Reports(string code, string manifest, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TRule, DefaultVerifier> { TestCode = Wrap(code), ReferenceAssemblies = References };
        Configure(test, manifest, expected);
        await test.RunAsync();
    }

    /// <summary>The fix turns the code into other code, which is no longer reported.</summary>
    public static async Task Fixes(string code, string fixedCode, string manifest)
    {
        var test = new CSharpCodeFixTest<TRule, WidthFix, DefaultVerifier> { TestCode = Wrap(code), FixedCode = Wrap(fixedCode), ReferenceAssemblies = References };
        Configure(test, manifest, []);
        test.FixedState.AdditionalFiles.Add(("lib.abi.json", manifest));
        await test.RunAsync();
    }

    // The references of the runtime that the tests run on: no download, and the newest of what interop offers.
    private static ReferenceAssemblies References { get; } = new("net10.0");

    private static void Configure(AnalyzerTest<DefaultVerifier> test, string manifest, DiagnosticResult[] expected)
    {
        test.TestState.AdditionalFiles.Add(("lib.abi.json", manifest));
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = Directory.GetFiles(runtime, "System*.dll").Where(IsManaged).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToList();
        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectMetadataReferences(project, references)
            .WithProjectCompilationOptions(project, ((CSharpCompilationOptions)solution.GetProject(project)!.CompilationOptions!)
                .WithAllowUnsafe(true)
                .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS8795", ReportDiagnostic.Suppress).Add("CS0626", ReportDiagnostic.Suppress)))
            .WithProjectParseOptions(project, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)));
    }

    private static bool IsManaged(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }

    private static string Wrap(string code) =>
        $$"""
        using System;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;

        static unsafe partial class Native
        {
        {{code}}
        }
        """;
}

/// <summary>Manifests for tests, written by the product's own writer from the model.</summary>
internal static class Manifests
{
    /// <summary>A library of functions on all first-rank targets, with the typedefs that they need.</summary>
    public static string Of(params (string Name, FunctionType Type, string[] Parameters)[] functions)
    {
        var targets = KnownTargets.FirstRank.ToEquatableArray();
        var all = TargetSet.First(targets.Count);
        PerTarget<CType> SizeT() => PerTarget<CType>.From(targets.Select((target, i) =>
            (TargetSet.Of(i), (CType)new BuiltinType(target.Facts.PointerSize == 4 ? BuiltinKind.UInt : target.Facts.LongSize == 8 ? BuiltinKind.ULong : BuiltinKind.ULongLong))));
        var decls = functions
            .Select((function, i) => (Decl)new FunctionDecl(function.Name, PerTarget<FunctionType>.Same(function.Type, all), new EquatableArray<string>(function.Parameters))
            {
                Targets = all,
                Location = new SourceLocation("lib.h", i + 1, 1),
            })
            .Append(new AliasDecl("size_t", SizeT()) { Targets = all, Location = new SourceLocation("stddef.h", 1, 1) });
        return ManifestWriter.Write(new AbiModule(new LibraryInfo("lib"), targets, default, decls.ToEquatableArray()));
    }

    /// <summary>The type of a C function.</summary>
    public static FunctionType Function(CType result, params CType[] parameters) =>
        new(result, new EquatableArray<CType>(parameters), false, PerTarget<CallingConvention>.Same(CallingConvention.C, TargetSet.First(KnownTargets.FirstRank.Count)));

    public static CType Long { get; } = new BuiltinType(BuiltinKind.Long);

    public static CType Int { get; } = new BuiltinType(BuiltinKind.Int);

    public static CType Bool { get; } = new BuiltinType(BuiltinKind.Bool);

    public static CType SizeT { get; } = new NamedType("size_t");

    public static CType VoidPointer { get; } = new PointerType(new BuiltinType(BuiltinKind.Void));
}
