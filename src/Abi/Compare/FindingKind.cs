namespace Interop.Abi.Compare;

/// <summary>What differs. Each kind is one rule; <c>docs/rules</c> has a page for it.</summary>
public enum FindingKind
{
    /// <summary>ABI0005: the function, member or constant is not in the manifest, which may be of another version.</summary>
    Drift,

    /// <summary>ABI1001: an integer's width.</summary>
    Width,

    /// <summary>ABI1002: an integer in place of a pointer.</summary>
    PointerAsInteger,

    /// <summary>ABI1003: C's <c>long</c> with a fixed width.</summary>
    CLong,

    /// <summary>ABI1004: <c>size_t</c> and its family with a fixed width.</summary>
    SizeFamily,

    /// <summary>ABI1005: a typedef whose width the target chooses (<c>time_t</c>, <c>off_t</c>) with a fixed width.</summary>
    TargetType,

    /// <summary>ABI1006: a bool of another width than crosses in C.</summary>
    Bool,

    /// <summary>ABI1007: a character's width.</summary>
    Character,

    /// <summary>ABI1008: a floating-point number for an integer, or of another width.</summary>
    FloatClass,

    /// <summary>ABI1009: a signed integer for an unsigned one, or the reverse.</summary>
    Sign,

    /// <summary>ABI1010: the width of what is behind a pointer.</summary>
    PointeeWidth,

    /// <summary>ABI2001: a record's size.</summary>
    RecordSize,

    /// <summary>ABI2002: a field's offset.</summary>
    FieldOffset,

    /// <summary>ABI2003: a field's width.</summary>
    FieldWidth,

    /// <summary>ABI2004: a field's width, where padding hides it.</summary>
    HiddenWidth,

    /// <summary>ABI2005: packing or alignment, or a layout that the runtime chooses.</summary>
    Packing,

    /// <summary>ABI2006: explicit offsets that are right for one bitness alone.</summary>
    BitnessOffsets,

    /// <summary>ABI2007: the number of an array's elements.</summary>
    ArrayCount,

    /// <summary>ABI2008: a flexible array as something else.</summary>
    FlexibleArray,

    /// <summary>ABI2009: the storage of bit-fields.</summary>
    BitField,

    /// <summary>ABI2010: an enumeration's width.</summary>
    EnumWidth,

    /// <summary>ABI2011: the value of an enumeration's member.</summary>
    EnumValue,

    /// <summary>ABI2012: the value of a constant.</summary>
    ConstantValue,

    /// <summary>ABI2013: a record by value in other registers.</summary>
    RegisterClass,

    /// <summary>ABI3001: an entry point that the library does not have.</summary>
    UnknownEntryPoint,

    /// <summary>ABI3002: an entry point that the library does not have on a target.</summary>
    AbsentOnTarget,

    /// <summary>ABI3003: an entry point of another function than the method's name says.</summary>
    WrongFunction,

    /// <summary>ABI3004: the number of parameters.</summary>
    Arity,

    /// <summary>ABI3005: a result where there is none, or none where it is needed.</summary>
    VoidReturn,

    /// <summary>ABI3006: a value for a pointer, a pointer for a value or for a pointer to a pointer.</summary>
    Indirection,

    /// <summary>ABI3007: a variadic function called as one that is not.</summary>
    Variadic,

    /// <summary>ABI3008: the calling convention on x86.</summary>
    CallingConvention,

    /// <summary>ABI4001: a returned string that the runtime frees and the library owns.</summary>
    ReturnedString,

    /// <summary>ABI4002: a string for a buffer that C writes to.</summary>
    WritableString,

    /// <summary>ABI4003: the encoding of a string.</summary>
    Encoding,

    /// <summary>ABI4004: the signature of a callback.</summary>
    CallbackSignature,

    /// <summary>ABI4005: a delegate that the library keeps and nothing else does.</summary>
    StoredDelegate,

    /// <summary>ABI4006: an exception that would cross into C.</summary>
    EscapingException,

    /// <summary>ABI4007: <c>Marshal.SizeOf</c> where native code means the size of memory, or the reverse.</summary>
    MarshalSizeOf,
}
