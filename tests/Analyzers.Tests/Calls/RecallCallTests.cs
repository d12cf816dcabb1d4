using Interop.Analyzers.Tests.Recall;
using Xunit;

namespace Interop.Analyzers.Tests.Calls;

/// <summary>The cases of the recall set that are about calls and not declarations.</summary>
public sealed class RecallCallTests
{
    private static readonly Dictionary<string, string> Ids = new() { ["StoredDelegate"] = "ABI4005", ["EscapingException"] = "ABI4006", ["MarshalSizeOf"] = "ABI4007" };

    public static TheoryData<string> Names => new(RecallCases.All.Where(item => Ids.ContainsKey(item.Rule)).Select(item => item.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Wrong_is_found_and_right_is_silent(string name)
    {
        var item = RecallCases.All.Single(one => one.Name == name);
        Assert.Contains(Ids[item.Rule], Said(item, item.Wrong));
        Assert.DoesNotContain(Said(item, item.Right), Ids.ContainsValue);
    }

    private static IEnumerable<string> Said(RecallCase item, string members) =>
        Analysis.Run(Analysis.Compile(RecallCase.Wrap(members)), [("lib.abi.json", CLibrary.Manifest(item.C, item.Library))]).Select(diagnostic => diagnostic.Id);
}
