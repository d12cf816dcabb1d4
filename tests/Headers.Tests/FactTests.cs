using System.Collections.Concurrent;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Headers.Tests;

/// <summary>Real compilers with real headers confirm every fact that ours state.</summary>
public sealed class FactTests(ITestOutputHelper output)
{
    [Theory]
    [OracleData("linux-x64")]
    [OracleData("linux-x64+short-wchar")]
    [OracleData("linux-arm64")]
    [OracleData("linux-arm")]
    [OracleData("linux-arm+time64")]
    [OracleData("linux-x86")]
    [OracleData("linux-x86+file64")]
    [OracleData("linux-x86+time64")]
    [OracleData("linux-s390x")]
    [OracleData("linux-riscv64")]
    [OracleData("linux-ppc64le")]
    [OracleData("linux-musl-x64")]
    [OracleData("win-x64")]
    [OracleData("win-x86")]
    public void A_real_compiler_confirms(string oracle) => Confirm(Oracle.Installable.First(candidate => candidate.Name == oracle));

    [Theory]
    [VariableData("osx-x64")]
    [VariableData("osx-arm64")]
    [VariableData("ios-arm64")]
    [VariableData("android-arm64")]
    [VariableData("android-arm")]
    [VariableData("android-x64")]
    [VariableData("browser-wasm")]
    [VariableData("freebsd-x64")]
    [VariableData("linux-musl-arm64")]
    [VariableData("linux-loongarch64")]
    public void Headers_that_a_variable_names_confirm(string rid) => Confirm(Oracle.FromVariable(rid)!);

    private void Confirm(Oracle oracle)
    {
        var complaints = new ConcurrentBag<string>();
        var facts = 0;
        Parallel.ForEach(FactsFile.All, file =>
        {
            var (answers, count, complaint) = file.Ask(oracle);
            Interlocked.Add(ref facts, count);
            if (answers is null)
                complaints.Add($"{file.Name} with our headers:\n{complaint}");
            else if (count > 0 && file.Hold(oracle, answers) is { Length: > 0 } denied)
                complaints.Add($"{file.Name} with the real headers:\n{denied}");
        });
        output.WriteLine($"{oracle}: {facts} facts");
        Assert.True(facts > 1000, $"Only {facts} facts were asked.");
        Assert.True(complaints.IsEmpty, string.Join('\n', complaints));
    }
}
