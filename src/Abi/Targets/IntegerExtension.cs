namespace Interop.Abi.Targets;

/// <summary>
/// How far a target's ABI has an integer extended that is narrower than the register or place in which it travels: whoever takes it may read
/// that many bytes, and they hold the same number. Above them, and everywhere where the ABI says nothing, is whatever was there.
/// </summary>
/// <param name="Arguments">The bytes that a callee may read of a narrower argument, which the caller extended; 1 where it extends nothing.</param>
/// <param name="Results">The bytes that a caller may read of a narrower result, which the callee extended; 1 where it extends nothing.</param>
public sealed record IntegerExtension(int Arguments, int Results)
{
    private const int UIntSize = 4;

    private static readonly IntegerExtension None = new(1, 1);

    /// <summary>
    /// The bytes to which compilers extend an argument that they give, also where the ABI does not have them do it. Neither GCC nor Clang
    /// does anything by the AAPCS64, and Clang does nothing on 64-bit Windows.
    /// </summary>
    public int GivenArguments { get; init; } = UIntSize;

    /// <summary>
    /// Whether an unsigned integer of 4 bytes is extended by its highest bit, as if it had a sign. All else is extended by its type: with
    /// zeros, or with its sign.
    /// </summary>
    public bool IsUIntSigned { get; init; }

    /// <summary>What the ABI of that system and processor says. Both GCC and Clang rely on it, as tests of Interop.Abi show with their code.</summary>
    /// <remarks>
    /// <para>IBM Z: "z/Architecture ELF ABI supplement", 1.2.3 and 1.2.4: char, short, int and long are extended to 64 bits.</para>
    /// <para>POWER: "64-Bit ELF V2 ABI", 2.2.3.2 and 2.2.5: shorter than a doubleword, sign- or zero-extended to it.</para>
    /// <para>RISC-V: "RISC-V ELF psABI", integer calling convention: by the type's sign up to 32 bits, and then by the sign to 64; results as
    /// arguments. LoongArch: "LoongArch procedure call standard", the same.</para>
    /// <para>32-bit Arm: "AAPCS32", 6.4 and 6.5: smaller than a word, extended to a word.</para>
    /// <para>WebAssembly: no document says it; Clang, which all of its tools are made from, extends both to 32 bits and relies on it.</para>
    /// <para>Apple's arm64: "Writing ARM64 code for Apple platforms": the caller extends arguments to 32 bits. Of results it says nothing, and Clang's callers do not rely on them.</para>
    /// <para>Not: AAPCS64 (6.8.2: "unspecified"), the System V ABIs for AMD64 and i386, and Windows ("any unused bits are undefined"): no caller
    /// counts on a result. Of arguments, compilers have a custom there: <see cref="GivenArguments"/>.</para>
    /// </remarks>
    public static IntegerExtension Of(TargetOs os, TargetArchitecture architecture) => architecture switch
    {
        TargetArchitecture.S390x or TargetArchitecture.Ppc64le => new(8, 8),
        TargetArchitecture.RiscV64 or TargetArchitecture.LoongArch64 => new(8, 8) { IsUIntSigned = true },
        TargetArchitecture.Arm or TargetArchitecture.Wasm => new(4, 4),
        TargetArchitecture.Arm64 when os is TargetOs.MacOS or TargetOs.IOS => new(4, 1),
        TargetArchitecture.Arm64 => None with { GivenArguments = 1 },
        TargetArchitecture.X64 when os == TargetOs.Windows => None with { GivenArguments = 1 },
        _ => None,
    };

    /// <summary>Whether an integer, read with more bytes, all of them extended, is the number that was given.</summary>
    /// <param name="size">Its own size in bytes.</param>
    /// <param name="isSigned">Whether its own type has a sign.</param>
    /// <param name="readsSigned">Whether the wider type has one.</param>
    public bool Keeps(int size, bool isSigned, bool readsSigned) => isSigned ? readsSigned : size != UIntSize || !IsUIntSigned;
}
