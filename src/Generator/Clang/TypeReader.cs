using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>
/// Reads types as they are written, typedefs kept, and asks for the declarations that they name: completely where a value needs them,
/// as an opaque name where only a pointer of another library's record does.
/// </summary>
internal sealed class TypeReader(ReaderContext context)
{
    private const int MaxDepth = 128;

    // clang has one node for each type, and headers name few types often.
    private readonly Dictionary<(nint Node, Demand Demand), CType> _known = [];

    /// <summary>Reads the type of a declaration.</summary>
    public CType Read(CXType type, Demand demand) => Read(type, demand, 0);

    private CType Read(CXType type, Demand demand, int depth)
    {
        if (depth > MaxDepth)
            return new UnknownType("a type nested too deeply");
        var key = ((nint)type.data[0], demand);
        return _known.TryGetValue(key, out var known) ? known : _known[key] = ReadNew(type, demand, depth);
    }

    private CType ReadNew(CXType type, Demand demand, int depth)
    {
        var qualifiers = QualifiersOf(type);
        var read = ReadUnqualified(type, demand, depth);
        return qualifiers == Qualifiers.None ? read : read with { Qualifiers = read.Qualifiers | qualifiers };
    }

    /// <summary>Reads a function's type, which clang may give in parentheses or under attributes.</summary>
    public FunctionType ReadFunction(CXType type, Demand demand, int depth = 0)
    {
        var count = LibClang.clang_getNumArgTypes(type);
        var parameters = new CType[Math.Max(count, 0)];
        for (var i = 0; i < parameters.Length; i++)
            parameters[i] = Read(LibClang.clang_getArgType(type, (uint)i), demand, depth + 1);
        return new FunctionType(
            Read(LibClang.clang_getResultType(type), demand, depth + 1),
            new EquatableArray<CType>(parameters),
            LibClang.clang_isFunctionTypeVariadic(type) != 0 && count >= 0 && HasPrototype(type),
            ReaderContext.Same(Convention(LibClang.clang_getFunctionTypeCallingConv(type))));
    }

    private CType ReadUnqualified(CXType type, Demand demand, int depth)
    {
        if (Builtins.TryGetValue(type.kind, out var kind))
            return new BuiltinType(kind);
        switch (type.kind)
        {
            case CXTypeKind.CXType_Pointer:
                return new PointerType(Read(LibClang.clang_getPointeeType(type), demand.BehindPointer(), depth + 1));
            case CXTypeKind.CXType_ConstantArray:
                return new ArrayType(Read(LibClang.clang_getArrayElementType(type), demand, depth + 1), LibClang.clang_getArraySize(type));
            case CXTypeKind.CXType_IncompleteArray or CXTypeKind.CXType_VariableArray or CXTypeKind.CXType_DependentSizedArray:
                return new ArrayType(Read(LibClang.clang_getArrayElementType(type), demand, depth + 1), null);
            case CXTypeKind.CXType_FunctionProto or CXTypeKind.CXType_FunctionNoProto:
                return ReadFunction(type, demand.BehindPointer(), depth);
            case CXTypeKind.CXType_Typedef:
                return context.Alias(type.Declaration, demand);
            case CXTypeKind.CXType_Elaborated:
                return Read(LibClang.clang_Type_getNamedType(type), demand, depth + 1);
            case CXTypeKind.CXType_Record:
                return context.Record(type.Declaration, demand);
            case CXTypeKind.CXType_Enum:
                return context.Enum(type.Declaration);
            case CXTypeKind.CXType_Vector or CXTypeKind.CXType_ExtVector:
                return new VectorType(Read(LibClang.clang_getElementType(type), demand, depth + 1), LibClang.clang_getNumElements(type));
            case CXTypeKind.CXType_Complex:
                return new ComplexType(Read(LibClang.clang_getElementType(type), demand, depth + 1));
            case CXTypeKind.CXType_Atomic:
                return new AtomicType(Read(LibClang.clang_Type_getValueType(type), demand, depth + 1));
            case CXTypeKind.CXType_Attributed:
                return Read(LibClang.clang_Type_getModifiedType(type), demand, depth + 1);
            default:
                return ReadSugar(type, demand, depth);
        }
    }

    /// <summary>Sugar that libclang has no kind for: parentheses, typeof, attributes. A function is read through it, so that its typedefs stay.</summary>
    private CType ReadSugar(CXType type, Demand demand, int depth)
    {
        if (LibClang.clang_getResultType(type).kind != CXTypeKind.CXType_Invalid)
            return ReadFunction(type, demand.BehindPointer(), depth);
        var canonical = type.Canonical;
        return canonical.kind == type.kind ? new UnknownType(type.Spelling) : Read(canonical, demand, depth + 1);
    }

    /// <summary>clang calls <c>int f()</c> variadic; there is nothing that C# could vary.</summary>
    private static bool HasPrototype(CXType type) =>
        type.kind != CXTypeKind.CXType_FunctionNoProto && type.Canonical.kind != CXTypeKind.CXType_FunctionNoProto;

    private static Qualifiers QualifiersOf(CXType type)
    {
        var qualifiers = Qualifiers.None;
        if (LibClang.clang_isConstQualifiedType(type) != 0)
            qualifiers |= Qualifiers.Const;
        if (LibClang.clang_isVolatileQualifiedType(type) != 0)
            qualifiers |= Qualifiers.Volatile;
        if (LibClang.clang_isRestrictQualifiedType(type) != 0)
            qualifiers |= Qualifiers.Restrict;
        return qualifiers;
    }

    /// <summary>What clang reports is already the target's: on x64 and arm64 the names of x86's conventions mean C (clang, Type.h).</summary>
    private static CallingConvention Convention(CXCallingConv convention) => convention switch
    {
        CXCallingConv.CXCallingConv_Default or CXCallingConv.CXCallingConv_C => CallingConvention.C,
        CXCallingConv.CXCallingConv_AAPCS or CXCallingConv.CXCallingConv_AAPCS_VFP => CallingConvention.C,
        CXCallingConv.CXCallingConv_X86StdCall => CallingConvention.Stdcall,
        CXCallingConv.CXCallingConv_X86FastCall => CallingConvention.Fastcall,
        CXCallingConv.CXCallingConv_X86ThisCall => CallingConvention.Thiscall,
        CXCallingConv.CXCallingConv_X86VectorCall => CallingConvention.Vectorcall,
        _ => CallingConvention.Other,
    };

    private static readonly Dictionary<CXTypeKind, BuiltinKind> Builtins = new()
    {
        [CXTypeKind.CXType_Void] = BuiltinKind.Void,
        [CXTypeKind.CXType_Bool] = BuiltinKind.Bool,
        [CXTypeKind.CXType_Char_S] = BuiltinKind.Char,
        [CXTypeKind.CXType_Char_U] = BuiltinKind.Char,
        [CXTypeKind.CXType_SChar] = BuiltinKind.SChar,
        [CXTypeKind.CXType_UChar] = BuiltinKind.UChar,
        [CXTypeKind.CXType_Short] = BuiltinKind.Short,
        [CXTypeKind.CXType_UShort] = BuiltinKind.UShort,
        [CXTypeKind.CXType_Int] = BuiltinKind.Int,
        [CXTypeKind.CXType_UInt] = BuiltinKind.UInt,
        [CXTypeKind.CXType_Long] = BuiltinKind.Long,
        [CXTypeKind.CXType_ULong] = BuiltinKind.ULong,
        [CXTypeKind.CXType_LongLong] = BuiltinKind.LongLong,
        [CXTypeKind.CXType_ULongLong] = BuiltinKind.ULongLong,
        [CXTypeKind.CXType_Int128] = BuiltinKind.Int128,
        [CXTypeKind.CXType_UInt128] = BuiltinKind.UInt128,
        [CXTypeKind.CXType_Half] = BuiltinKind.Float16,
        [CXTypeKind.CXType_Float16] = BuiltinKind.Float16,
        [CXTypeKind.CXType_Float] = BuiltinKind.Float,
        [CXTypeKind.CXType_Double] = BuiltinKind.Double,
        [CXTypeKind.CXType_LongDouble] = BuiltinKind.LongDouble,
        [CXTypeKind.CXType_Float128] = BuiltinKind.Float128,
    };
}
