using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>
/// Where the ABIs pass a record by an address that no prototype shows: as an argument that of a copy, as a result that of the caller's memory.
/// What else is on the stack, or in registers, is <see cref="PassingClass"/>.
/// </summary>
public static class RecordPassing
{
    private const int Register = 8;

    /// <summary>Four of the largest floating-point numbers, in bytes: of larger records the size alone counts.</summary>
    public const int LargestByKind = 64;

    /// <summary>Whether an argument of that record is the address of a copy, which the caller made and the callee may write to.</summary>
    /// <remarks>
    /// <para>Windows on x64 ("x64 calling convention", parameter passing) and IBM Z ("ELF ABI supplement", 1.2.3): all but 1, 2, 4 and 8 bytes.</para>
    /// <para>Arm's 64-bit ABIs (AAPCS64, 6.8.2, B.4): more than 16 bytes, but for up to four equal floating-point numbers.</para>
    /// <para>RISC-V ("integer calling convention") and LoongArch: more than two registers.</para>
    /// <para>WebAssembly ("Basic C ABI"): all but those of a single number.</para>
    /// <para>Nowhere else: System V's ABIs for AMD64 and i386, AAPCS32 and POWER's ELF V2 copy it to the stack.</para>
    /// </remarks>
    /// <param name="scalars">The numbers in it.</param>
    /// <param name="size">Its size in bytes.</param>
    /// <param name="target">The target.</param>
    public static bool IsByAddress(IReadOnlyList<FlatScalar> scalars, long size, Target target) => target.Architecture switch
    {
        TargetArchitecture.X64 => target.Os == TargetOs.Windows && !IsWord(size),
        TargetArchitecture.S390x => !IsWord(size),
        TargetArchitecture.Arm64 => size > LargestByKind || PassingClass.Of(scalars, size, target) == PassingClass.Memory,
        TargetArchitecture.RiscV64 or TargetArchitecture.LoongArch64 => size > 2 * Register,
        TargetArchitecture.Wasm => !IsSingle(scalars, size),
        _ => false,
    };

    /// <summary>Whether that record is returned in memory, of which the caller gives the address as an argument before all others.</summary>
    /// <remarks>
    /// <para>IBM Z ("ELF ABI supplement", 1.2.4): every record. System V's ABI for i386 ("Functions returning structures or unions"): every one;
    /// Microsoft, Apple and the BSDs return 1, 2, 4 and 8 bytes in registers.</para>
    /// <para>32-bit Arm (AAPCS32, 6.4): more than 4 bytes, but for up to four equal floating-point numbers.</para>
    /// <para>Elsewhere as arguments; what System V's ABI for AMD64 has on the stack, and more than 16 bytes on POWER.</para>
    /// </remarks>
    /// <param name="scalars">The numbers in it.</param>
    /// <param name="size">Its size in bytes.</param>
    /// <param name="target">The target.</param>
    public static bool IsReturnedInMemory(IReadOnlyList<FlatScalar> scalars, long size, Target target) => target.Architecture switch
    {
        TargetArchitecture.X86 => target.Os is TargetOs.Linux or TargetOs.LinuxMusl or TargetOs.Android || !IsWord(size),
        TargetArchitecture.S390x => true,
        TargetArchitecture.Arm => size > target.Facts.PointerSize && PassingClass.Of(scalars, size, target)?.Registers.Contains(RegisterKind.General) == true,
        TargetArchitecture.X64 when target.Os != TargetOs.Windows => PassingClass.Of(scalars, size, target) == PassingClass.Memory,
        TargetArchitecture.Ppc64le => size > 2 * Register && !scalars.All(scalar => scalar.Class == ScalarClass.Floating),
        _ => IsByAddress(scalars, size, target),
    };

    /// <summary>One of the sizes that a register has.</summary>
    private static bool IsWord(long size) => size is 1 or 2 or 4 or 8;

    private static bool IsSingle(IReadOnlyList<FlatScalar> scalars, long size) => scalars.Count == 1 && scalars[0].Size == size;
}
