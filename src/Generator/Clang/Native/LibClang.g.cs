#nullable enable
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Interop.Generator.Clang.Native;
public unsafe struct CXString { public void* data; public uint private_flags; }
public unsafe struct CXCursor { public CXCursorKind kind; public int xdata; public P3 data; [InlineArray(3)] public struct P3 { public nint e0; } }
public unsafe struct CXType { public CXTypeKind kind; public P2 data; [InlineArray(2)] public struct P2 { public nint e0; } }
public unsafe struct CXSourceLocation { public P2 ptr_data; public uint int_data;  [InlineArray(2)] public struct P2 { public nint e0; } }
public unsafe struct CXUnsavedFile { public byte* Filename; public byte* Contents; public CULong Length; }
public struct CXTranslationUnitImpl { }
public enum CXErrorCode { CXError_Success = 0, CXError_Failure, CXError_Crashed, CXError_InvalidArguments, CXError_ASTReadError }
public enum CXDiagnosticSeverity { CXDiagnostic_Ignored, CXDiagnostic_Note, CXDiagnostic_Warning, CXDiagnostic_Error, CXDiagnostic_Fatal }
public enum CXVisitorResult { CXVisit_Break, CXVisit_Continue }
public enum CXChildVisitResult { CXChildVisit_Break, CXChildVisit_Continue, CXChildVisit_Recurse }
public enum CXCursorKind { CXCursor_StructDecl = 2, CXCursor_UnionDecl = 3, CXCursor_EnumDecl = 5, CXCursor_FieldDecl = 6, CXCursor_EnumConstantDecl = 7, CXCursor_FunctionDecl = 8, CXCursor_VarDecl = 9, CXCursor_ParmDecl = 10, CXCursor_TypedefDecl = 20, CXCursor_NoDeclFound = 71, CXCursor_FirstExpr = 100, CXCursor_UnexposedExpr = 100, CXCursor_ParenExpr = 111, CXCursor_StringLiteral = 109, CXCursor_AnnotateAttr = 406, CXCursor_AsmLabelAttr = 407, CXCursor_MacroDefinition = 501, CXCursor_FirstInvalid = 70, CXCursor_LastInvalid = 73 }
public enum CXCallingConv { CXCallingConv_Default = 0, CXCallingConv_C = 1, CXCallingConv_X86StdCall = 2, CXCallingConv_X86FastCall = 3, CXCallingConv_X86ThisCall = 4, CXCallingConv_AAPCS = 6, CXCallingConv_AAPCS_VFP = 7, CXCallingConv_X86RegCall = 8, CXCallingConv_Win64 = 10, CXCallingConv_X86_64SysV = 11, CXCallingConv_X86VectorCall = 12, CXCallingConv_AArch64VectorCall = 16 }
public enum CXAvailabilityKind { CXAvailability_Available, CXAvailability_Deprecated, CXAvailability_NotAvailable, CXAvailability_NotAccessible }
public enum CXEvalResultKind { CXEval_Int = 1, CXEval_Float = 2, CXEval_ObjCStrLiteral = 3, CXEval_StrLiteral = 4, CXEval_CFStr = 5, CXEval_Other = 6, CXEval_UnExposed = 0 }
public enum CX_StorageClass { CX_SC_Invalid, CX_SC_None, CX_SC_Extern, CX_SC_Static, CX_SC_PrivateExtern, CX_SC_OpenCLWorkGroupLocal, CX_SC_Auto, CX_SC_Register }
public enum CXTLSKind { CXTLS_None, CXTLS_Dynamic, CXTLS_Static }
public enum CXTypeKind { CXType_Invalid = 0, CXType_Unexposed = 1, CXType_Void = 2, CXType_Bool = 3, CXType_Char_U = 4, CXType_UChar = 5, CXType_Char16 = 6, CXType_Char32 = 7, CXType_UShort = 8, CXType_UInt = 9, CXType_ULong = 10, CXType_ULongLong = 11, CXType_UInt128 = 12, CXType_Char_S = 13, CXType_SChar = 14, CXType_WChar = 15, CXType_Short = 16, CXType_Int = 17, CXType_Long = 18, CXType_LongLong = 19, CXType_Int128 = 20, CXType_Float = 21, CXType_Double = 22, CXType_LongDouble = 23, CXType_Float128 = 30, CXType_Half = 31, CXType_Float16 = 32, CXType_Complex = 100, CXType_Pointer = 101, CXType_Record = 105, CXType_Enum = 106, CXType_Typedef = 107, CXType_FunctionNoProto = 110, CXType_FunctionProto = 111, CXType_ConstantArray = 112, CXType_Vector = 113, CXType_IncompleteArray = 114, CXType_VariableArray = 115, CXType_DependentSizedArray = 116, CXType_Elaborated = 119, CXType_Attributed = 163, CXType_ExtVector = 176, CXType_Atomic = 177 }
[Flags] public enum CXTranslationUnit_Flags { CXTranslationUnit_DetailedPreprocessingRecord = 1, CXTranslationUnit_SkipFunctionBodies = 0x40, CXTranslationUnit_KeepGoing = 0x200 }
public static unsafe partial class LibClang
{
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void* clang_createIndex(int a, int b);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_disposeIndex(void* index);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXErrorCode clang_parseTranslationUnit2(void* CIdx, byte* source_filename, byte** command_line_args, int num_command_line_args, CXUnsavedFile* unsaved_files, uint num_unsaved_files, uint options, CXTranslationUnitImpl** out_TU);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_disposeTranslationUnit(CXTranslationUnitImpl* tu);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXString clang_getClangVersion();
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial byte* clang_getCString(CXString s);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_disposeString(CXString s);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_getNumDiagnostics(CXTranslationUnitImpl* tu);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void* clang_getDiagnostic(CXTranslationUnitImpl* tu, uint i);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_disposeDiagnostic(void* d);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXDiagnosticSeverity clang_getDiagnosticSeverity(void* d);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXString clang_getDiagnosticSpelling(void* d);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXSourceLocation clang_getDiagnosticLocation(void* d);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXCursor clang_getTranslationUnitCursor(CXTranslationUnitImpl* tu);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_visitChildren(CXCursor parent, delegate* unmanaged[Cdecl]<CXCursor, CXCursor, void*, CXChildVisitResult> visitor, void* client_data);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXCursorKind clang_getCursorKind(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXString clang_getCursorSpelling(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXSourceLocation clang_getCursorLocation(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_getFileLocation(CXSourceLocation location, void** file, uint* line, uint* column, uint* offset);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_getExpansionLocation(CXSourceLocation location, void** file, uint* line, uint* column, uint* offset);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXString clang_getFileName(void* f);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_getInclusions(CXTranslationUnitImpl* tu, delegate* unmanaged[Cdecl]<void*, CXSourceLocation*, uint, void*, void> visitor, void* client_data);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getCursorType(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXCursor clang_getTypeDeclaration(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXCursor clang_getCursorDefinition(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXCursor clang_getCanonicalCursor(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_equalCursors(CXCursor a, CXCursor b);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial int clang_Cursor_isNull(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getTypedefDeclUnderlyingType(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getEnumDeclIntegerType(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial long clang_getEnumConstantDeclValue(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial ulong clang_getEnumConstantDeclUnsignedValue(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial int clang_Cursor_getNumArguments(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXCursor clang_Cursor_getArgument(CXCursor c, uint i);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_isFunctionTypeVariadic(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXCallingConv clang_getFunctionTypeCallingConv(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getResultType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial int clang_getNumArgTypes(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getArgType(CXType t, uint i);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getPointeeType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getArrayElementType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial long clang_getArraySize(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getElementType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial long clang_getNumElements(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_Type_getNamedType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_Type_getModifiedType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_Type_getValueType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial long clang_Type_getSizeOf(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial long clang_Type_getAlignOf(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial long clang_Cursor_getOffsetOfField(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial int clang_getFieldDeclBitWidth(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_Cursor_isBitField(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_isConstQualifiedType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_isVolatileQualifiedType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_isRestrictQualifiedType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXType clang_getCanonicalType(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXString clang_getTypeSpelling(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXString clang_getTypedefName(CXType t);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXAvailabilityKind clang_getCursorAvailability(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial int clang_getCursorPlatformAvailability(CXCursor cursor, int* always_deprecated, CXString* deprecated_message, int* always_unavailable, CXString* unavailable_message, void* availability, int availability_size);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXString clang_Cursor_getRawCommentText(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void* clang_Cursor_Evaluate(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXEvalResultKind clang_EvalResult_getKind(void* e);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial long clang_EvalResult_getAsLongLong(void* e);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_EvalResult_isUnsignedInt(void* e);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial ulong clang_EvalResult_getAsUnsigned(void* e);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial double clang_EvalResult_getAsDouble(void* e);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial void clang_EvalResult_dispose(void* e);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_Cursor_isMacroFunctionLike(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_Cursor_isMacroBuiltin(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_Cursor_isFunctionInlined(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CX_StorageClass clang_Cursor_getStorageClass(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial CXTLSKind clang_getCursorTLSKind(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_Cursor_hasAttrs(CXCursor c);
    [LibraryImport("libclang")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] public static partial uint clang_Type_visitFields(CXType T, delegate* unmanaged[Cdecl]<CXCursor, void*, CXVisitorResult> visitor, void* client_data);
}
