using Interop.Abi.Model;

namespace Interop.Abi.Managed;

/// <summary>
/// A C# type as native code sees it, after marshalling: a <c>bool</c> is as many bytes as cross, a <c>string</c> is a pointer.
/// </summary>
public abstract record ManagedType;

/// <summary>A type that the runtime itself lays out.</summary>
/// <param name="Kind">Which.</param>
public sealed record ManagedPrimitive(PrimitiveKind Kind) : ManagedType;

/// <summary>A <c>bool</c>, which crosses as an integer.</summary>
/// <param name="Size">Its width at the boundary in bytes: 4 by default under <c>DllImport</c>, 2 as <c>VARIANT_BOOL</c>, 1 as <c>_Bool</c>.</param>
public sealed record ManagedBool(int Size) : ManagedType;

/// <summary>A <c>char</c>.</summary>
/// <param name="Size">Its width at the boundary in bytes: 1 under <c>CharSet.Ansi</c>, else 2 (UTF-16).</param>
public sealed record ManagedChar(int Size) : ManagedType;

/// <summary>A <c>char</c> under <c>CharSet.Auto</c>: 2 bytes on Windows, 1 elsewhere.</summary>
public sealed record ManagedPlatformChar : ManagedType;

/// <summary>A C# enumeration.</summary>
/// <param name="Id">The name of the type with its namespaces, by which it is found.</param>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Underlying">The integer that it is.</param>
public sealed record ManagedEnum(string Id, string Name, PrimitiveKind Underlying) : ManagedType
{
    /// <summary>Its members in order.</summary>
    public EquatableArray<ManagedConstant> Members { get; init; }

    /// <summary>Whether it has <c>[Flags]</c>.</summary>
    public bool IsFlags { get; init; }
}

/// <summary>A C# struct.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Layout">Sequential, explicit or automatic.</param>
/// <param name="Pack">The <c>Pack</c> of its StructLayout, in bytes; 0 for the default.</param>
/// <param name="Size">The <c>Size</c> of its StructLayout, in bytes; 0 for none.</param>
/// <param name="Fields">Its instance fields in order.</param>
public sealed record ManagedStruct(string Name, ManagedLayoutKind Layout, int Pack, long Size, EquatableArray<ManagedField> Fields) : ManagedType
{
    /// <summary>The name of the type with its namespaces, by which it is found; empty for one that only the layout is asked of.</summary>
    public string Id { get; init; } = "";

    /// <summary>Which of the struct's layouts its fields describe.</summary>
    public StructView View { get; init; }
}

/// <summary>A struct or class behind a pointer, by its name: types may be recursive there, and each is compared once, where it is declared.</summary>
/// <param name="Id">The name of the type with its namespaces.</param>
/// <param name="Name">Its name, for messages.</param>
/// <param name="View">Whether the pointer is to the struct's own memory, or to what the runtime makes of it for the call.</param>
public sealed record ManagedReference(string Id, string Name, StructView View) : ManagedType;

/// <summary>A struct with <c>[InlineArray]</c>, a fixed buffer, or a <c>ByValArray</c> or <c>ByValTStr</c> field: the elements themselves.</summary>
/// <param name="Element">The element.</param>
/// <param name="Count">The number of elements.</param>
public sealed record ManagedInlineArray(ManagedType Element, long Count) : ManagedType;

/// <summary>A pointer to data, in whatever form C# has it.</summary>
/// <param name="Pointee">What it points to; null for <c>void*</c> and what is not known.</param>
/// <param name="Form">How C# writes it.</param>
public sealed record ManagedPointer(ManagedType? Pointee, PointerForm Form) : ManagedType;

/// <summary>A string that crosses as a pointer.</summary>
/// <param name="Encoding">The characters that it points to.</param>
/// <param name="Form">Its C# type.</param>
public sealed record ManagedString(ManagedEncoding Encoding, ManagedStringForm Form) : ManagedType;

/// <summary>A delegate or <c>delegate* unmanaged</c>.</summary>
/// <param name="Signature">
/// What it is called with, or null where that is not known, and for delegates deep in other types, which are found by their Id. Inside a
/// signature that is not a declaration's own, structs by value are <see cref="ManagedReference"/>s.
/// </param>
/// <param name="Name">The name of the delegate, for messages; empty for a function pointer.</param>
public sealed record ManagedFunctionPointer(ManagedSignature? Signature, string Name) : ManagedType
{
    /// <summary>The name of the delegate with its namespaces, by which it is found; empty for a function pointer.</summary>
    public string Id { get; init; } = "";
}

/// <summary>A field of a C# struct.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; null for one that cannot be read, whose struct has no known layout.</param>
/// <param name="Offset">Its <c>FieldOffset</c> in bytes, where the layout is explicit.</param>
public sealed record ManagedField(string Name, ManagedType Type, long Offset = 0)
{
    /// <summary>The type as the code writes it; empty where nothing was written.</summary>
    public string Display { get; init; } = "";

    /// <summary>The C type that the code itself says it stands for (<c>[NativeTypeName("size_t")]</c>); empty for none.</summary>
    public string NativeTypeName { get; init; } = "";
}

/// <summary>The <c>LayoutKind</c>s.</summary>
public enum ManagedLayoutKind
{
    /// <summary><c>LayoutKind.Sequential</c>.</summary>
    Sequential,

    /// <summary><c>LayoutKind.Explicit</c>.</summary>
    Explicit,

    /// <summary><c>LayoutKind.Auto</c>: no layout that native code could know.</summary>
    Auto,
}

/// <summary>Which of the two layouts of a struct native code sees.</summary>
public enum StructView
{
    /// <summary>Its own memory: behind a <c>T*</c>, and everywhere where runtime marshalling is disabled or nothing needs it.</summary>
    Memory,

    /// <summary>The copy that the runtime's marshaller makes, where a <c>bool</c> is 4 bytes and <c>MarshalAs</c> counts.</summary>
    Marshalled,
}

/// <summary>The forms in which C# has a pointer.</summary>
public enum PointerForm
{
    /// <summary><c>T*</c>.</summary>
    Raw,

    /// <summary><c>ref T</c>.</summary>
    Ref,

    /// <summary><c>in T</c>, and a class passed by value with <c>[In]</c>.</summary>
    In,

    /// <summary><c>out T</c>.</summary>
    Out,

    /// <summary><c>T[]</c>, and a span under <c>LibraryImport</c>.</summary>
    Array,

    /// <summary>A <c>SafeHandle</c>, <c>CriticalHandle</c> or <c>HandleRef</c>.</summary>
    Handle,

    /// <summary>An object of a class with layout, or one that marshals as an interface.</summary>
    Object,
}

/// <summary>The characters of a string at the boundary.</summary>
public enum ManagedEncoding
{
    /// <summary>The system's code page on Windows, UTF-8 elsewhere.</summary>
    Ansi,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, two bytes each.</summary>
    Utf16,

    /// <summary>UTF-16 behind a length: COM's BSTR.</summary>
    BStr,

    /// <summary>UTF-16 on Windows, UTF-8 elsewhere: <c>CharSet.Auto</c>.</summary>
    Platform,

    /// <summary>By a marshaller of the user's own; nothing is known of it.</summary>
    Custom,
}

/// <summary>The C# types of a string.</summary>
public enum ManagedStringForm
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>StringBuilder</c>: native code may write into it.</summary>
    Builder,
}
