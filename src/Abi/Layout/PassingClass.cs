using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>
/// How a record travels by value: in which kinds of registers, in their order. Two records of one size and of different classes do not reach
/// each other, although their fields stand at the same offsets. Only kinds count, not how many registers are still free for an argument.
/// </summary>
/// <param name="Registers">The registers; none for a record in memory, on the stack or behind a pointer.</param>
public sealed record PassingClass(EquatableArray<RegisterKind> Registers)
{
    private const int Eightbyte = 8;
    private const int MaxHomogeneous = 4;

    private static readonly string[] Counts = ["no", "one", "two", "three", "four"];

    /// <summary>In memory.</summary>
    public static PassingClass Memory { get; } = new(EquatableArray<RegisterKind>.Empty);

    /// <summary>
    /// The class of a record of <paramref name="size"/> bytes on <paramref name="target"/>, or null where it is not known or does not depend
    /// on the scalars: on x86 every record is on the stack, and Windows x64 looks at the size alone.
    /// </summary>
    public static PassingClass? Of(IReadOnlyList<FlatScalar> scalars, long size, Target target)
    {
        if (scalars.Count == 0 || scalars.Any(scalar => IsFloating(scalar) && !IsKnownFloat(scalar.Size, target)))
            return null;
        return target.Architecture switch
        {
            TargetArchitecture.X64 when target.Os == TargetOs.Windows => OfWindowsX64(size),
            TargetArchitecture.X64 => OfSysV(scalars, size),
            TargetArchitecture.Arm64 => Homogeneous(scalars, size) ?? (size <= 2 * Eightbyte ? General(size, Eightbyte) : Memory),
            // Android's 32-bit convention is the base one, without floating-point registers.
            TargetArchitecture.Arm when target.Os == TargetOs.Android => General(size, target.Facts.PointerSize),
            TargetArchitecture.Arm => Homogeneous(scalars, size) ?? General(size, target.Facts.PointerSize),
            _ => null,
        };
    }

    /// <summary>The class of a C# type on <paramref name="target"/>, or null where it or the layout is not known.</summary>
    public static PassingClass? OfManaged(ManagedType type, Target target, StructView view) =>
        FlatScalar.Of(type, target, view) is { } scalars && ManagedLayout.TryOf(type, target, view) is { } layout ? Of(scalars, layout.Size, target) : null;

    /// <summary>The class of a number of <paramref name="size"/> bytes that is no record, or null where that is not known.</summary>
    public static PassingClass? OfScalar(ScalarClass scalar, int size, Target target) =>
        // Windows x64 alone tells a floating-point number from a record of one.
        scalar == ScalarClass.Floating && target is { Architecture: TargetArchitecture.X64, Os: TargetOs.Windows }
            ? new(new EquatableArray<RegisterKind>([RegisterKind.Sse]))
            : Of([new FlatScalar(0, scalar, size)], size, target);

    /// <summary>For messages: <c>two SSE registers</c>, <c>a general register and an SSE register</c>, <c>memory</c>.</summary>
    public override string ToString()
    {
        if (Registers.Count == 0)
            return "memory";
        if (Registers.All(register => register == Registers[0]))
            return $"{(Registers.Count < Counts.Length ? Counts[Registers.Count] : Registers.Count)} {Name(Registers[0])}{(Registers.Count == 1 ? "" : "s")}";
        return string.Join(" and ", Registers.Select(register => (register == RegisterKind.Sse ? "an " : "a ") + Name(register)));
    }

    /// <summary>Sizes of 1, 2, 4 and 8 in one general register, also of floats; others behind a pointer (Microsoft, x64 calling convention, "Parameter passing").</summary>
    private static PassingClass OfWindowsX64(long size) => size is 1 or 2 or 4 or 8 ? General(size, Eightbyte) : Memory;

    /// <summary>
    /// Up to two eightbytes, each SSE if it has floating-point scalars only (System V psABI for AMD64, 3.2.3 "Parameter Passing",
    /// classification 1 to 5). An unaligned scalar puts all in memory.
    /// </summary>
    private static PassingClass OfSysV(IReadOnlyList<FlatScalar> scalars, long size)
    {
        if (size > 2 * Eightbyte || scalars.Any(scalar => scalar.Offset % Math.Min(scalar.Size, Eightbyte) != 0))
            return Memory;
        var registers = new RegisterKind[(size + Eightbyte - 1) / Eightbyte];
        for (var i = 0; i < registers.Length; i++)
        {
            var start = i * Eightbyte;
            var inside = scalars.Where(scalar => scalar.Offset < start + Eightbyte && scalar.Offset + scalar.Size > start).ToList();
            registers[i] = inside.Count == 0 ? RegisterKind.None : inside.TrueForAll(IsFloating) ? RegisterKind.Sse : RegisterKind.General;
        }
        return new(new EquatableArray<RegisterKind>(registers));
    }

    /// <summary>
    /// Up to four floats or doubles and nothing else, padding neither: one register each (AAPCS64, 5.9.5 "Homogeneous Aggregates" and 6.8.2;
    /// AAPCS32, 5.3.5 and 7.1, the VFP variant). Null for others.
    /// </summary>
    private static PassingClass? Homogeneous(IReadOnlyList<FlatScalar> scalars, long size)
    {
        var first = scalars[0].Size;
        if (!scalars.All(scalar => IsFloating(scalar) && scalar.Size == first && scalar.Offset % first == 0))
            return null;
        var count = scalars.Select(scalar => scalar.Offset).Distinct().Count();
        return count <= MaxHomogeneous && count * first == size
            ? new(new EquatableArray<RegisterKind>([.. Enumerable.Repeat(Float(first), count)]))
            : null;
    }

    private static PassingClass General(long size, int word) =>
        new(new EquatableArray<RegisterKind>([.. Enumerable.Repeat(RegisterKind.General, (int)((size + word - 1) / word))]));

    /// <summary>A <c>long double</c> is none of .NET's; halves are in the AAPCS64 and the AMD64 psABI, and an extension on 32-bit Arm.</summary>
    private static bool IsKnownFloat(int size, Target target) => size is 4 or 8 || (size == 2 && target.Architecture != TargetArchitecture.Arm);

    private static bool IsFloating(FlatScalar scalar) => scalar.Class == ScalarClass.Floating;

    private static RegisterKind Float(int size) => size switch
    {
        2 => RegisterKind.Half,
        4 => RegisterKind.Single,
        _ => RegisterKind.Double,
    };

    private static string Name(RegisterKind kind) => kind switch
    {
        RegisterKind.General => "general register",
        RegisterKind.Sse => "SSE register",
        RegisterKind.Half => "half-float register",
        RegisterKind.Single => "float register",
        RegisterKind.Double => "double register",
        _ => "register's room of padding",
    };
}

/// <summary>The kinds of registers that differ for a record.</summary>
public enum RegisterKind
{
    /// <summary>Nothing but padding stands there.</summary>
    None,

    /// <summary>One for integers and pointers.</summary>
    General,

    /// <summary>One of x64's for up to two floats or a double.</summary>
    Sse,

    /// <summary>One of Arm's for a half-precision number.</summary>
    Half,

    /// <summary>One of Arm's for a float.</summary>
    Single,

    /// <summary>One of Arm's for a double.</summary>
    Double,
}
