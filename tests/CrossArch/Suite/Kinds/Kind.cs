namespace Interop.CrossArch.Kinds;

/// <summary>A kind of value: how C# makes it of a seed, and the library's functions. What the library has no function for stays null.</summary>
/// <typeparam name="T">The C# type that stands for it.</typeparam>
/// <typeparam name="TField">The struct that has it between two bytes.</typeparam>
public sealed unsafe class Kind<T, TField> : IKind
    where T : unmanaged
    where TField : unmanaged
{
    /// <summary>Bytes of 0x77 before, between and behind what C writes.</summary>
    private const byte Guard = 0x77;

    public string Name { get; set; } = "";

    /// <summary>Bytes from one to the next, on the running target.</summary>
    public int Size { get; set; }

    public int FieldSize { get; set; }

    public Func<uint, T> Make { get; set; } = null!;

    /// <summary>What two equal values have in common.</summary>
    public Func<T, object> Parts { get; set; } = null!;

    public Func<uint, TField> MakeField { get; set; } = null!;

    public Func<TField, object> FieldParts { get; set; } = null!;

    public Func<uint, T>? NativeMake { get; set; }

    public Func<T, T>? Pass { get; set; }

    public Func<T, uint, uint>? Is { get; set; }

    public Among<T>? Among { get; set; }

    /// <summary>Lets C call C# with the value of a seed, and says whether the answer arrived.</summary>
    public Func<uint, uint>? Call { get; set; }

    /// <summary>Calls a function that C gave a pointer to.</summary>
    public Func<T, uint, T>? Pick { get; set; }

    public Func<uint, TField>? NativeMakeField { get; set; }

    public Func<TField, uint, uint>? FieldIs { get; set; }

    public Fill<T> Fill { get; set; } = null!;

    public At<T> At { get; set; } = null!;

    public Are<T> Are { get; set; } = null!;

    public Reverse<T> Reverse { get; set; } = null!;

    public Fill<TField> Wrap { get; set; } = null!;

    public At<TField> Wrapped { get; set; } = null!;

    /// <summary>The address of the global variable, or null where the dialect has none.</summary>
    public Func<nint>? Global { get; set; }

    public Action<uint> Store { get; set; } = null!;

    public Func<uint, uint> Stored { get; set; } = null!;

    public Func<uint, nuint> Layout { get; set; } = null!;

    public IEnumerable<Position> Positions
    {
        get
        {
            for (var position = Position.Parameter; position <= Position.Size; position++)
            {
                if (Has(position))
                    yield return position;
            }
        }
    }

    /// <summary>What C# answers to a callback: the value of the next seed, or of the one after it where another value came.</summary>
    public T Answer(T value, uint seed) => Make(Same(value, Make(seed)) ? unchecked(seed + 1) : unchecked(seed + 2));

    public string? Check(Position position, uint seed) => position switch
    {
        Position.Parameter => Right(Is!(Make(seed), seed)),
        Position.Result => Equal(Make(seed), NativeMake!(seed)),
        Position.ParameterAndResult => Equal(Make(seed), Pass!(Make(seed))),
        Position.AmongOthers => CheckAmong(seed),
        Position.Callback => Right(Call!(seed)),
        Position.PointerToFunction => Equal(Make(unchecked(seed + 1)), Pick!(Make(seed), seed)),
        Position.OutValue => CheckOut(seed),
        Position.InValue => CheckIn(seed),
        Position.Array => CheckArray(seed),
        Position.ArrayInPlace => CheckReverse(seed),
        Position.Field => Right(FieldIs!(MakeField(seed), seed)) ?? EqualFields(MakeField(seed), NativeMakeField!(seed)),
        Position.FieldInMemory => CheckFieldInMemory(seed),
        Position.Global => CheckGlobal(seed),
        Position.Size => CheckSize(),
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    };

    private bool Has(Position position) => position switch
    {
        Position.Parameter => Is is not null,
        Position.Result => NativeMake is not null,
        Position.ParameterAndResult => Pass is not null,
        Position.AmongOthers => Among is not null,
        Position.Callback => Call is not null,
        Position.PointerToFunction => Pick is not null,
        Position.Field => FieldIs is not null,
        Position.Global => Global is not null,
        _ => true,
    };

    private string? CheckAmong(uint seed)
    {
        var arrived = Among!(
            Value.SByte(seed, 90), Value.Double(seed, 91), Make(seed), Value.Float(seed, 92), Make(unchecked(seed + 1)), Value.CLong(seed, 93), Make(unchecked(seed + 2)), seed);
        return arrived == 127 ? null : $"the arguments that arrived are 0x{arrived:x}, not 0x7f";
    }

    private string? CheckOut(uint seed)
    {
        using var memory = new Memory(3 * Size, sizeof(T), Guard);
        Fill((T*)memory.At(Size), seed);
        return Equal(Make(seed), *(T*)memory.At(Size)) ?? memory.Changed(0, Size) ?? memory.Changed(2 * Size, Size);
    }

    private string? CheckIn(uint seed)
    {
        var value = Make(seed);
        return Right(At(&value, seed));
    }

    private string? CheckArray(uint seed)
    {
        using var memory = Values(seed);
        return Right(Are((T*)memory.At(0), 5, seed));
    }

    private string? CheckReverse(uint seed)
    {
        using var memory = Values(seed);
        Reverse((T*)memory.At(0), 5);
        for (var i = 0; i < 5; i++)
        {
            if (Equal(Make(unchecked(seed + 4 - (uint)i)), *(T*)memory.At(i * Size)) is { } problem)
                return $"element {i}: {problem}";
        }
        return null;
    }

    private string? CheckFieldInMemory(uint seed)
    {
        using var memory = new Memory(3 * FieldSize, sizeof(TField), Guard);
        Wrap((TField*)memory.At(FieldSize), seed);
        var field = MakeField(seed);
        return EqualFields(field, *(TField*)memory.At(FieldSize)) ?? memory.Changed(0, FieldSize) ?? memory.Changed(2 * FieldSize, FieldSize) ?? Right(Wrapped(&field, seed));
    }

    private string? CheckGlobal(uint seed)
    {
        var address = (byte*)Global!();
        Store(seed);
        var value = default(T);
        Memory.Copy(address, (byte*)&value, Size);
        if (Equal(Make(seed), value) is { } problem)
            return problem;
        value = Make(unchecked(seed + 1));
        Memory.Copy((byte*)&value, address, Size);
        return Right(Stored(unchecked(seed + 1)));
    }

    private string? CheckSize() =>
        (int)Layout(0) != Size ? $"{Size} bytes, but {Layout(0)} in C"
        : (int)Layout(2) != FieldSize ? $"the struct around it has {FieldSize} bytes, but {Layout(2)} in C"
        : null;

    private Memory Values(uint seed)
    {
        var memory = new Memory(5 * Size, sizeof(T), Guard);
        for (var i = 0; i < 5; i++)
            *(T*)memory.At(i * Size) = Make(unchecked(seed + (uint)i));
        return memory;
    }

    private static string? Right(uint answer) => answer == 1 ? null : $"C answers {answer}: the value did not arrive";

    private bool Same(T x, T y) => Parts(x).Equals(Parts(y));

    private string? Equal(T expected, T actual) => Same(expected, actual) ? null : $"{Parts(actual)}, not {Parts(expected)}";

    private string? EqualFields(TField expected, TField actual) => FieldParts(expected).Equals(FieldParts(actual)) ? null : $"{FieldParts(actual)}, not {FieldParts(expected)}";
}
