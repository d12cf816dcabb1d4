using CsCheck;

namespace Interop.CrossArch.Kinds;

public static partial class Seeds
{
    /// <summary>CsCheck's values of one seed of its own.</summary>
    private static uint[] Random() => Gen.UInt.Array[Count].Generate(PCG.Parse("0N0XIzNsQ0O2"), null, out _);
}
