using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>
/// A typedef of an integer whose width follows neither a fixed size, nor the pointer, nor <c>long</c> (<c>time_t</c>, <c>off_t</c>,
/// <c>wchar_t</c>). In C# it is a struct of the largest size, which holds the value as the running target has it in its first bytes.
/// </summary>
/// <param name="Scalars">The integer on each target.</param>
public sealed record VaryingInteger(PerTarget<NativeScalar> Scalars)
{
    /// <summary>The C# integer that holds all of its values.</summary>
    public Carrier Surface => SurfaceOf(Scalars);

    /// <summary>The largest size, in bytes.</summary>
    public int LargestSize => Scalars.Groups.Max(group => group.Value.Size);

    /// <summary>Whether the size differs, and not only the sign.</summary>
    public bool VariesInSize => Scalars.Groups.Any(group => group.Value.Size != Scalars.First.Size);

    /// <summary>The C# struct.</summary>
    public ManagedStruct Storage(string name) => new(
        name, ManagedLayoutKind.Sequential, 0, 0, new EquatableArray<ManagedField>(new ManagedField("_storage", IntegerOf(LargestSize, false).Type)));

    /// <summary>The C# integer that holds the values of all of these.</summary>
    public static Carrier SurfaceOf(PerTarget<NativeScalar> scalars)
    {
        var signed = scalars.Groups.Where(group => group.Value.IsSigned).Select(group => group.Value.Size).DefaultIfEmpty(0).Max();
        var unsigned = scalars.Groups.Where(group => !group.Value.IsSigned).Select(group => group.Value.Size).DefaultIfEmpty(0).Max();
        return signed == 0 ? IntegerOf(unsigned, false) : IntegerOf(unsigned >= signed ? Math.Min(unsigned * 2, 8) : signed, true);
    }

    /// <summary>Pointers and bools as the integers that travel like them, for a type that is a handle here and a number there.</summary>
    public static PerTarget<NativeScalar> Normalize(PerTarget<NativeScalar> scalars) =>
        scalars.Map(scalar => scalar.Class == ScalarClass.Integer ? scalar : new NativeScalar(ScalarClass.Integer, scalar.Size, false));

    /// <summary>The C# integer of that size in bytes.</summary>
    public static Carrier IntegerOf(int size, bool isSigned) => (size, isSigned) switch
    {
        (1, true) => new Carrier("sbyte", PrimitiveKind.SByte),
        (1, false) => new Carrier("byte", PrimitiveKind.Byte),
        (2, true) => new Carrier("short", PrimitiveKind.Int16),
        (2, false) => new Carrier("ushort", PrimitiveKind.UInt16),
        ( <= 4, true) => new Carrier("int", PrimitiveKind.Int32),
        ( <= 4, false) => new Carrier("uint", PrimitiveKind.UInt32),
        (_, true) => new Carrier("long", PrimitiveKind.Int64),
        (_, false) => new Carrier("ulong", PrimitiveKind.UInt64),
    };
}
