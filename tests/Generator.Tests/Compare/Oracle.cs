using Interop.Abi.Carriers;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Records;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Interop.Testing;

namespace Interop.Generator.Tests.Compare;

/// <summary>What clang says of a header on all targets of the first rank, through the manifest, held against C# types.</summary>
internal sealed class Oracle
{
    private Oracle(AbiModule module)
    {
        Module = module;
        Native = new NativeView(new CarrierMap(module));
    }

    public AbiModule Module { get; }

    public NativeView Native { get; }

    /// <summary>Reads a header.</summary>
    public static Oracle Read(string header, params string[] targets)
    {
        using var folder = new TemporaryFolder();
        var generated = Pipeline.Run(
            new GenerateOptions
            {
                Headers = [folder.Write("oracle.h", header)],
                BaseFolder = folder.Path,
                Library = "oracle",
                Namespace = "Oracle",
                ClassName = "NativeMethods",
                Output = folder.Path,
                Targets = targets,
            },
            new Progress<Abi.Targets.Target>(),
            default);
        return new Oracle(ManifestReader.ReadAll(generated.Manifest));
    }

    public RecordDecl Record(string id) => (RecordDecl)Module.Decls.Single(decl => decl.Id == id);

    public EnumDecl Enum(string id) => (EnumDecl)Module.Decls.Single(decl => decl.Id == id);

    public ConstantDecl Constant(string name) => (ConstantDecl)Module.Decls.Single(decl => decl.Id == "#" + name);

    /// <summary>Each finding as <c>Kind Severity place: detail [remedy]</c>.</summary>
    public string[] Compare(ManagedStruct managed, string id) =>
        Describe(RecordComparer.Compare(managed, Record(id), Module.AllTargets, Native));

    public string[] Compare(ManagedEnum managed, string id, PairTrust trust = PairTrust.Signature) =>
        Describe(EnumComparer.Compare(managed, Enum(id), Module.AllTargets, Native, trust));

    public string[] Compare(string name, ConstantValue value) =>
        Describe(ConstantComparer.Compare(new ManagedConstant(name, value), Constant(name), Module.AllTargets, Native));

    private static string[] Describe(IEnumerable<Finding> findings) => findings
        .Select(finding => $"{finding.Kind} {finding.Severity}{(finding.Place.Name.Length > 0 ? " " + finding.Place.Name : "")}: {finding.Detail}{(finding.Remedy is { } remedy ? $" [{remedy.Kind} {remedy.Text}]" : "")}")
        .ToArray();
}
