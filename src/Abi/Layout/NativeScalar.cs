using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>What a C scalar is on one target, once all its typedefs are resolved.</summary>
/// <param name="Class">Integer, floating or pointer.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="IsSigned">Whether an integer is signed.</param>
public readonly record struct NativeScalar(ScalarClass Class, int Size, bool IsSigned)
{
    /// <summary>The builtin type on that target, or null for <c>void</c> and what .NET has no scalar for.</summary>
    public static NativeScalar? Of(BuiltinKind kind, TargetFacts facts) => kind switch
    {
        BuiltinKind.Bool => new(ScalarClass.Boolean, 1, false),
        BuiltinKind.Char => new(ScalarClass.Integer, 1, facts.CharIsSigned),
        BuiltinKind.SChar => new(ScalarClass.Integer, 1, true),
        BuiltinKind.UChar => new(ScalarClass.Integer, 1, false),
        BuiltinKind.Short => new(ScalarClass.Integer, 2, true),
        BuiltinKind.UShort => new(ScalarClass.Integer, 2, false),
        BuiltinKind.Int => new(ScalarClass.Integer, 4, true),
        BuiltinKind.UInt => new(ScalarClass.Integer, 4, false),
        BuiltinKind.Long => new(ScalarClass.Integer, facts.LongSize, true),
        BuiltinKind.ULong => new(ScalarClass.Integer, facts.LongSize, false),
        BuiltinKind.LongLong => new(ScalarClass.Integer, 8, true),
        BuiltinKind.ULongLong => new(ScalarClass.Integer, 8, false),
        BuiltinKind.Float16 => new(ScalarClass.Floating, 2, true),
        BuiltinKind.Float => new(ScalarClass.Floating, 4, true),
        BuiltinKind.Double => new(ScalarClass.Floating, 8, true),
        _ => null,
    };

    /// <summary>A pointer on that target.</summary>
    public static NativeScalar Pointer(TargetFacts facts) => new(ScalarClass.Pointer, facts.PointerSize, false);

    /// <summary>For messages: <c>unsigned 4-byte integer</c>.</summary>
    public override string ToString() => Class switch
    {
        ScalarClass.Boolean => $"{Size}-byte bool",
        ScalarClass.Floating => $"{Size}-byte floating-point number",
        ScalarClass.Pointer => $"{Size}-byte pointer",
        _ => $"{(IsSigned ? "signed" : "unsigned")} {Size}-byte integer",
    };
}

/// <summary>The kinds of scalar that travel differently.</summary>
public enum ScalarClass
{
    /// <summary>An integer or enumeration.</summary>
    Integer,

    /// <summary><c>_Bool</c>.</summary>
    Boolean,

    /// <summary>A floating-point number.</summary>
    Floating,

    /// <summary>A pointer to data or to a function.</summary>
    Pointer,
}
