namespace Interop.Abi.Targets;

/// <summary>A machine that code is compiled for.</summary>
/// <param name="Rid">Its .NET runtime identifier.</param>
/// <param name="Triple">Its clang triple.</param>
/// <param name="Facts">What its C compiler says of the basic types.</param>
public sealed record Target(string Rid, string Triple, TargetFacts Facts)
{
    /// <summary>The operating system.</summary>
    public TargetOs Os => RidParser.Os(Rid);

    /// <summary>The processor.</summary>
    public TargetArchitecture Architecture => RidParser.Architecture(Rid);

    /// <summary>How far the ABI has narrow integers extended.</summary>
    public IntegerExtension Extension => IntegerExtension.Of(Os, Architecture);
}

/// <summary>The data model facts of a target; all sizes and alignments in bytes.</summary>
/// <param name="PointerSize">The size of a pointer, and of <c>size_t</c>.</param>
/// <param name="LongSize">The size of <c>long</c>.</param>
/// <param name="WCharSize">The size of <c>wchar_t</c>.</param>
/// <param name="WCharIsSigned">Whether <c>wchar_t</c> is signed.</param>
/// <param name="CharIsSigned">Whether plain <c>char</c> is signed.</param>
/// <param name="LongDoubleSize">The size of <c>long double</c>.</param>
/// <param name="LongDoubleAlignment">The alignment of <c>long double</c> in a record.</param>
/// <param name="LongLongAlignment">The alignment of an 8-byte integer in a record.</param>
/// <param name="DoubleAlignment">The alignment of <c>double</c> in a record.</param>
/// <param name="IsBigEndian">Whether the highest byte comes first.</param>
/// <param name="BitFields">How bit-fields are placed.</param>
public sealed record TargetFacts(
    int PointerSize,
    int LongSize,
    int WCharSize,
    bool WCharIsSigned,
    bool CharIsSigned,
    int LongDoubleSize,
    int LongDoubleAlignment,
    int LongLongAlignment,
    int DoubleAlignment,
    bool IsBigEndian,
    BitFieldRules BitFields)
{
    /// <summary>The data model's usual name.</summary>
    public DataModel DataModel =>
        PointerSize == 4 ? DataModel.ILP32 : LongSize == 8 ? DataModel.LP64 : DataModel.LLP64;
}

/// <summary>The widths of int, long and pointer.</summary>
public enum DataModel
{
    /// <summary>int, long and pointer have 32 bits.</summary>
    ILP32,

    /// <summary>long and pointer have 64 bits.</summary>
    LP64,

    /// <summary>Only the pointer and long long have 64 bits: Windows.</summary>
    LLP64,
}

/// <summary>How bit-fields are placed.</summary>
public enum BitFieldRules
{
    /// <summary>The Itanium C++ ABI and the SysV psABIs: packed across units of different types.</summary>
    Itanium,

    /// <summary>Microsoft's: a unit of another size starts anew.</summary>
    Microsoft,
}

/// <summary>The operating systems of the known targets.</summary>
public enum TargetOs
{
    /// <summary>Windows, by Microsoft's ABI.</summary>
    Windows,

    /// <summary>Linux with glibc.</summary>
    Linux,

    /// <summary>Linux with musl.</summary>
    LinuxMusl,

    /// <summary>Android.</summary>
    Android,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>iOS.</summary>
    IOS,

    /// <summary>FreeBSD.</summary>
    FreeBsd,

    /// <summary>WebAssembly in a browser.</summary>
    Browser,

    /// <summary>None that is known.</summary>
    Other,
}

/// <summary>The processors of the known targets.</summary>
public enum TargetArchitecture
{
    /// <summary>x86, 32 bits.</summary>
    X86,

    /// <summary>x86, 64 bits.</summary>
    X64,

    /// <summary>Arm, 32 bits.</summary>
    Arm,

    /// <summary>Arm, 64 bits.</summary>
    Arm64,

    /// <summary>WebAssembly, 32 bits.</summary>
    Wasm,

    /// <summary>RISC-V, 64 bits.</summary>
    RiscV64,

    /// <summary>IBM Z, big-endian.</summary>
    S390x,

    /// <summary>POWER, 64 bits, little-endian.</summary>
    Ppc64le,

    /// <summary>LoongArch, 64 bits.</summary>
    LoongArch64,

    /// <summary>None that is known.</summary>
    Other,
}
