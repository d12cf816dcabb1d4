using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>libclang's cursors as C# would have them.</summary>
internal static unsafe class CursorExtensions
{
    extension(CXCursor cursor)
    {
        public CXCursorKind Kind => LibClang.clang_getCursorKind(cursor);

        public CXType Type => LibClang.clang_getCursorType(cursor);

        public string Spelling => ClangStrings.Take(LibClang.clang_getCursorSpelling(cursor));

        public bool IsInvalid => LibClang.clang_Cursor_isNull(cursor) != 0
            || cursor.Kind is >= CXCursorKind.CXCursor_FirstInvalid and <= CXCursorKind.CXCursor_LastInvalid;

        /// <summary>What makes two cursors the same declaration, redeclarations included.</summary>
        public nint Identity => LibClang.clang_getCanonicalCursor(cursor).DeclAddress;

        /// <summary>The address of clang's own node.</summary>
        public nint DeclAddress => (nint)cursor.data[0];

        /// <summary>The definition, or this where there is none.</summary>
        public CXCursor DefinitionOrSelf
        {
            get
            {
                var definition = LibClang.clang_getCursorDefinition(cursor);
                return definition.IsInvalid ? cursor : definition;
            }
        }

        /// <summary>The cursors directly below. They are collected first, so that no exception of ours ever crosses libclang.</summary>
        public List<CXCursor> Children()
        {
            var children = new List<CXCursor>();
            var handle = GCHandle.Alloc(children);
            _ = LibClang.clang_visitChildren(cursor, &CollectChild, (void*)GCHandle.ToIntPtr(handle));
            handle.Free();
            return children;
        }

        /// <summary>The place in the file in which the text stands, macros expanded: file, line and column from 1.</summary>
        public (nint File, int Line, int Column) Place()
        {
            void* file;
            uint line;
            uint column;
            LibClang.clang_getFileLocation(LibClang.clang_getCursorLocation(cursor), &file, &line, &column, null);
            return ((nint)file, (int)line, (int)column);
        }
    }

    extension(CXType type)
    {
        public string Spelling => ClangStrings.Take(LibClang.clang_getTypeSpelling(type));

        public CXType Canonical => LibClang.clang_getCanonicalType(type);

        public CXCursor Declaration => LibClang.clang_getTypeDeclaration(type);

        /// <summary>The members in order, unnamed ones included.</summary>
        public List<CXCursor> Fields()
        {
            var fields = new List<CXCursor>();
            var handle = GCHandle.Alloc(fields);
            _ = LibClang.clang_Type_visitFields(type, &CollectField, (void*)GCHandle.ToIntPtr(handle));
            handle.Free();
            return fields;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static CXChildVisitResult CollectChild(CXCursor cursor, CXCursor _, void* list)
    {
        ((List<CXCursor>)GCHandle.FromIntPtr((nint)list).Target!).Add(cursor);
        return CXChildVisitResult.CXChildVisit_Continue;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static CXVisitorResult CollectField(CXCursor cursor, void* list)
    {
        ((List<CXCursor>)GCHandle.FromIntPtr((nint)list).Target!).Add(cursor);
        return CXVisitorResult.CXVisit_Continue;
    }
}
