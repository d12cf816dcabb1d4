using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;

namespace Interop.Abi.Tests.Layouts.Passing;

/// <summary>What we say of narrow integers, against the code of compilers: both sides of a call, GCC's and Clang's.</summary>
public sealed class IntegerExtensionTests
{
    /// <summary>The least to which compilers extend arguments where the ABI does not have them do it.</summary>
    private const int Slot = 4;

    /// <summary>Clang's code for each target, and GCC's where Debian has it; those that are not here are named by <see cref="Is_held_against_compilers"/>.</summary>
    private static readonly Compiler[] All =
    [
        .. Compiler.All.Where(compiler => compiler.Program != "clang-19"),
        .. KnownTargets.All.Select(target => new Compiler(target.Rid, "clang-19", ["--target=" + target.Triple], "clang-19", false)),
    ];

    public static TheoryData<string> Installed => new(All.Where(compiler => compiler.IsInstalled).Select(compiler => compiler.ToString()));

    [NeedsFact("clang-19", "clang-19")]
    public void Is_held_against_compilers() => Assert.NotEmpty(Installed);

    /// <summary>To the full width: what is extended to 8 bytes is to 4 too, in other instructions.</summary>
    [Theory]
    [MemberData(nameof(Installed))]
    public void What_the_ABI_has_extended_compilers_extend(string name)
    {
        var (code, target) = Code(name);
        Assert.Empty(ExtensionCode.Widths(target).Where(width => width.Wide == target.Extension.Results && !code.CalleeExtends(width.Name, width.Wide)).Select(width => $"result {width}"));
        Assert.Empty(ExtensionCode.Widths(target).Where(width => width.Wide == target.Extension.Arguments && !code.CallerExtends(width.Name, width.Wide)).Select(width => $"argument {width}"));
    }

    [Theory]
    [MemberData(nameof(Installed))]
    public void What_the_ABI_does_not_have_extended_no_compiler_relies_on(string name)
    {
        var (code, target) = Code(name);
        Assert.Empty(ExtensionCode.Widths(target).Where(width => width.Wide > target.Extension.Results && code.CallerRelies(width.Name, width.Wide)).Select(width => $"result {width}"));
        Assert.Empty(ExtensionCode.Widths(target).Where(width => width.Wide > Math.Max(Slot, target.Extension.Arguments) && code.CalleeRelies(width.Name, width.Wide)).Select(width => $"argument {width}"));
    }

    /// <summary>All of them, or it is no custom; Clang is asked where it is none. A bool is a whole number from the start.</summary>
    [Theory]
    [MemberData(nameof(Installed))]
    public void What_compilers_extend_by_custom_they_extend(string name)
    {
        var (code, target) = Code(name);
        var widths = ExtensionCode.Widths(target).Where(width => width.Wide == Slot && width.Name != "bool" && target.Extension.Arguments < Slot);
        if (target.Extension.GivenArguments == Slot)
            Assert.All(widths, width => Assert.True(code.CallerExtends(width.Name, Slot), width.ToString()));
        else if (name.StartsWith("clang", StringComparison.Ordinal))
            Assert.All(widths, width => Assert.False(code.CallerExtends(width.Name, Slot), width.ToString()));
    }

    private static (ExtensionCode Code, Target Target) Code(string name)
    {
        var compiler = All.Single(one => one.ToString() == name);
        return (ExtensionCode.Of(compiler), compiler.Target);
    }
}
