namespace Interop.CrossArch.Kinds;

/// <summary>Where a value crosses.</summary>
public enum Position
{
    Parameter,
    Result,
    ParameterAndResult,
    AmongOthers,
    Callback,
    PointerToFunction,
    OutValue,
    InValue,
    Array,
    ArrayInPlace,
    Field,
    FieldInMemory,
    Global,
    Size,
}
