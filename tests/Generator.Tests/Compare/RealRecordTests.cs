using Interop.Abi.Carriers;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Records;
using Interop.Abi.Model;
using Interop.Generator.Tests.RealHeaders;
using Interop.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Generator.Tests.Compare;

/// <summary>The generator's own structs agree with the records that they were made of; with one mistake in them they do not.</summary>
public sealed class RealRecordTests(ITestOutputHelper output)
{
    public static TheoryData<string> Libraries => new(RealLibrary.All.Select(library => library.Name));

    [NeedsTheory("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    [MemberData(nameof(Libraries))]
    public void Finds_nothing_in_what_the_generator_makes(string name)
    {
        var module = RealLibrary.Find(name).Generate().Module;
        var native = new NativeView(new CarrierMap(module));
        var checkedCount = 0;
        foreach (var record in module.Decls.OfType<RecordDecl>())
        {
            if (native.Carriers.Plan(record).Type is not { } type)
                continue;
            checkedCount++;
            Assert.Empty(RecordComparer.Compare(type, record, module.AllTargets, native).Where(finding => finding.Severity > FindingSeverity.Suggestion).Select(Describe));
        }
        output.WriteLine($"{checkedCount} records");
        Assert.True(checkedCount > 0 || module.Decls.All(decl => decl is not RecordDecl));
    }

    [NeedsTheory("/usr/include/SDL2", "libsdl2-dev and the other headers of build.sh")]
    [MemberData(nameof(Libraries))]
    public void Finds_each_mistake(string name)
    {
        var module = RealLibrary.Find(name).Generate().Module;
        var native = new NativeView(new CarrierMap(module));
        var (found, missed, harmless) = (0, new List<string>(), new Dictionary<string, int>());
        foreach (var record in module.Decls.OfType<RecordDecl>())
        {
            if (native.Carriers.Plan(record).Type is not { } type)
                continue;
            foreach (var mutation in Mutation.Of(type))
            {
                var findings = RecordComparer.Compare(mutation.Type, record, module.AllTargets, native).Where(finding => finding.Severity > FindingSeverity.Suggestion).ToList();
                if (findings.Count == 0 && Equivalence.WhyHarmless(mutation, type, record, module) is { } why)
                    harmless[$"{mutation.Kind}: {why}"] = harmless.GetValueOrDefault($"{mutation.Kind}: {why}") + 1;
                else if (findings.Count == 0)
                    missed.Add($"{mutation.Kind} {record.Id}.{mutation.Place}");
                else
                    found++;
                if (findings.Count > 1)
                    output.WriteLine($"{findings.Count} for {mutation.Kind} {record.Id}.{mutation.Place}: {string.Join(" | ", findings.Select(Describe))}");
            }
        }
        output.WriteLine($"{found} found, {missed.Count} missed");
        foreach (var (why, count) in harmless)
            output.WriteLine($"{count} harmless, {why}");
        foreach (var miss in missed)
            output.WriteLine(miss);
        Assert.Empty(missed);
    }

    private static string Describe(Finding finding) => $"{finding.Kind} {finding.Place.Name} {finding.Detail} ({finding.Managed}, {finding.Native})";
}
