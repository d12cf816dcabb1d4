namespace Interop.Generator.Passes.Naming;

/// <summary>Names that generated code gives a meaning of its own, so that no declaration of C may have them.</summary>
internal static class ReservedNames
{
    /// <summary>The types that generated code declares beside C's.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [
        "NativeTypeName", "NativeTypeNameAttribute", "NativeTarget", "NativeTargets", "NativeLayout", "NativeOnly", "NativeOnlyAttribute", "NativeStorage", "NativeVariables",
        "NativeLong", "NativeULong",
    ];

    /// <summary>Those, and what the class has of its own: a method of that name would hide it (CS0114).</summary>
    public static IReadOnlyList<string> Members { get; } = [.. Own, "Equals", "GetHashCode", "ToString"];

    /// <summary>The types that generated code declares, and .NET's types that generated code names: one of the namespace would hide them.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        .. Own,
        "Attribute", "AttributeUsage", "AttributeTargets", "CLong", "CULong", "Half", "Int128", "UInt128", "Environment", "LayoutKind",
        "NativeLibrary", "NativeMemory", "DllImportResolver", "OperatingSystem", "RuntimeInformation", "PlatformNotSupportedException",
        "Unsafe", "MemoryMarshal", "BitConverter", "Math", "OverflowException", "MethodImpl", "MethodImplOptions", "IEquatable", "Span", "ReadOnlySpan",
        "InlineArray", "UnscopedRef", "CallConvCdecl", "CallConvStdcall", "CallConvThiscall", "CallConvFastcall",
        "IntPtr", "UIntPtr", "DllImport", "CallingConvention", "UnmanagedFunctionPointer", "Marshal", "AppContext",
    ];

    /// <summary>What an enumeration's constants may not be called: its value (CS0076).</summary>
    public static IReadOnlyList<string> EnumConstants { get; } = ["value__"];

    /// <summary>What those may not be called whose enumeration is a struct: what it has itself, and the types that it names.</summary>
    public static IReadOnlyList<string> VaryingConstants { get; } =
    [
        .. Types, "Value", "SizeOf", "From", "ReadAt", "WriteAt", "Equals", "GetHashCode", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize", "_storage", "_pick", "_layout",
    ];
}
