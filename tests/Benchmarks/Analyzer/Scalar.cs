namespace Interop.Benchmarks.Analyzer;

/// <summary>A C type, with a C# type that is right for it and one that is not.</summary>
/// <param name="C">In C.</param>
/// <param name="Right">In C#.</param>
/// <param name="Wrong">In C#, on some target or all.</param>
/// <param name="Attribute">What stands before it as a parameter of a DllImport, or nothing.</param>
internal sealed record Scalar(string C, string Right, string Wrong, string Attribute = "")
{
    /// <summary>What parameters, results and fields may be.</summary>
    public static IReadOnlyList<Scalar> Numbers { get; } =
    [
        new("int", "int", "long"), new("unsigned int", "uint", "ushort"), new("size_t", "nuint", "uint"), new("long", "CLong", "int"), new("int64_t", "long", "int"),
        new("uint8_t", "byte", "int"), new("double", "double", "float"), new("float", "float", "double"), new("int16_t", "short", "int"), new("void *", "nint", "int"),
    ];

    /// <summary>What only parameters may be.</summary>
    public static IReadOnlyList<Scalar> Arguments { get; } =
    [
        .. Numbers, new("const char *", "string", "int", "[MarshalAs(UnmanagedType.LPUTF8Str)] "), new("_Bool", "bool", "long", "[MarshalAs(UnmanagedType.U1)] "),
        new("int *", "out int", "out byte"), new("const uint8_t *", "byte[]", "int"),
    ];
}
