using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Variadics;

/// <summary>The plans by which .NET calls variadic functions are true on every target: shown by code that C compilers made, which really runs.</summary>
public sealed class VariadicAbiTests
{
    private static readonly Lazy<Generated> Generated = new(() => VariadicLibrary.Generate(Repository.Root));

    public static TheoryData<string> Rids => new(AbiMachine.All.Select(machine => machine.Rid));

    [Theory]
    [MemberData(nameof(Rids))]
    public void A_prototype_that_is_not_variadic_reaches_the_variadic_function(string rid)
    {
        var machine = AbiMachine.All.Single(machine => machine.Rid == rid);
        Assert.True(!machine.Missing.Any(), $"apt-get install qemu-user and the compilers that build.sh lists; missing: {string.Join(", ", machine.Missing)}");
        using var folder = new TemporaryFolder();
        var program = new CallerProgram(Generated.Value.Module, rid);
        Assert.Equal(VariadicLibrary.Overloads.Count, program.Called + program.Refused.Count);
        // Only where AL must be set, and there alone, are overloads refused: those with floating-point numbers.
        Assert.Equal(rid is "linux-x64" or "linux-musl-x64" ? 6 : 0, program.Refused.Count);
        foreach (var optimisation in new[] { "-O0", "-O2" })
        {
            var failed = machine.Run(folder, program.Text, optimisation);
            Assert.True(failed == 0, $"{rid} {optimisation}: call {failed} has another result\n{program.Text}");
        }
    }
}
