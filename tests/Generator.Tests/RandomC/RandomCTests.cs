using System.Globalization;
using CsCheck;
using Interop.Abi.Targets;
using Interop.Generator.Emit.Dialects;
using Interop.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Generator.Tests.RandomC;

/// <summary>
/// Holds clang, gcc, mingw, our model, the emitted C# and the running .NET against each other on random records. INTEROP_RANDOM_RECORDS
/// says how many (10,000 is the size for a night), INTEROP_RANDOM_SEED which.
/// </summary>
public sealed class RandomCTests(ITestOutputHelper output)
{
    private const int BatchSize = 250;

    /// <summary>So many different cases are worth a person's reading; a long run goes on until then.</summary>
    private const int EnoughFailures = 8;

    private static readonly int Count = Number("INTEROP_RANDOM_RECORDS", 250);
    private static readonly int Seed = Number("INTEROP_RANDOM_SEED", 1);

    [Fact]
    public void Compilers_and_the_runtime_agree_on_random_records()
    {
        var failures = new List<string>();
        var asked = 0;
        for (var first = 0; first < Count && failures.Count < EnoughFailures; first += BatchSize)
        {
            var records = Records(first, Math.Min(BatchSize, Count - first));
            asked += records.Count;
            using var batch = new RandomBatch(records);
            foreach (var oracle in Oracles())
                Check(batch, oracle, failures);
        }
        output.WriteLine($"{asked} records from seed {Seed}, held against {string.Join(", ", Oracles().Select(oracle => oracle.Name))}");
        Assert.True(failures.Count == 0, $"{failures.Count} of {asked} records of seed {Seed}:\n" + string.Join("\n", failures));
    }

    /// <summary>The same calls, and the same bits, through what is written for old frameworks.</summary>
    [Fact]
    public void The_runtime_agrees_on_random_records_through_DllImport()
    {
        using var batch = new RandomBatch(Records(0, BatchSize), AllDialects.DllImport);
        Assert.NotEmpty(Callers);
        foreach (var compiler in Callers)
            Assert.Empty(RandomHarness.Differences(batch, compiler).Values);
    }

    /// <summary>Someone who says something of records: which of a batch are otherwise than we say.</summary>
    private sealed record Oracle(string Name, Func<RandomBatch, IReadOnlyDictionary<int, string>> Differences)
    {
        /// <summary>The records on which its word counts.</summary>
        public Func<RandomRecord, bool> Knows { get; init; } = _ => true;
    }

    /// <summary>The compilers whose code is called: they differ in what they pass in registers.</summary>
    private static IEnumerable<string> Callers => new[] { "gcc", "clang-19" }.Where(program => Command.Find(program) is not null);

    private static IEnumerable<Oracle> Oracles() => Compiler.All
        .Where(compiler => compiler is { IsInstalled: true, HasLibc: true })
        .Select(compiler => new Oracle(compiler.ToString(), batch => batch.Differences(compiler)) { Knows = record => compiler.Target.Os != TargetOs.Windows || IsAlikeInMingw(record) })
        .Append(new Oracle("interop verify on every target", batch => batch.Contradictions()))
        .Concat(Callers.Select(compiler => new Oracle($"calls of C by {compiler} on this machine", batch => RandomHarness.Differences(batch, compiler))));

    /// <summary>
    /// mingw's gcc differs from Microsoft's compilers, whose ABI clang's MSVC targets have: in it bit-fields in unions align them, a pack
    /// limits the aligned attribute, a bit-field of no width ends a unit also where all is packed, and what has no named member has no size.
    /// </summary>
    private static bool IsAlikeInMingw(RandomRecord record) =>
        !HasBitsInUnion(record) && !(IsPacked(record) && (IsAligned(record) || HasZeroWidth(record))) && !HasEmpty(record);

    private static bool HasZeroWidth(RandomRecord record) => record.Fields.Any(field => field.Bits == 0 || (field.Inner is { } inner && HasZeroWidth(inner)));

    private static bool HasEmpty(RandomRecord record) => !record.Members().Any() || record.Fields.Any(field => field.Inner is { } inner && HasEmpty(inner));

    private static bool HasBitsInUnion(RandomRecord record) =>
        record.Fields.Any(field => (record.IsUnion && field.Bits is not null) || (field.Inner is { } inner && HasBitsInUnion(inner)));

    private static bool IsPacked(RandomRecord record) => record.IsPacked || record.Pack > 0 || record.Fields.Any(field => field.Inner is { } inner && IsPacked(inner));

    private static bool IsAligned(RandomRecord record) =>
        record.Alignment > 0 || record.Fields.Any(field => field.Alignment > 0 || (field.Inner is { } inner && IsAligned(inner)));

    private static void Check(RandomBatch batch, Oracle oracle, List<string> failures)
    {
        foreach (var (index, message) in oracle.Differences(batch).Where(difference => oracle.Knows(batch.Records[difference.Key])).Take(3))
        {
            var shrunk = Shrink(batch.Records[index], oracle);
            using var single = new RandomBatch([shrunk]);
            var why = oracle.Differences(single).Values.FirstOrDefault() ?? message;
            failures.Add($"{oracle.Name}: {why}\n{shrunk.Define("r0")}");
        }
    }

    /// <summary>The smallest record that still differs; the case for tests/Cases.</summary>
    private static RandomRecord Shrink(RandomRecord record, Oracle oracle)
    {
        foreach (var smaller in record.Smaller().Where(smaller => smaller.IsValid && oracle.Knows(smaller)))
        {
            using var batch = new RandomBatch([smaller]);
            if (oracle.Differences(batch).Count > 0)
                return Shrink(smaller, oracle);
        }
        return record;
    }

    private static List<RandomRecord> Records(int first, int count) =>
        Enumerable.Range(first, count).Select(i => RandomRecords.One.Generate(new PCG((uint)Seed, (ulong)i), null, out _)).ToList();

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
