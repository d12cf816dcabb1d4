using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>An error that clang found.</summary>
/// <param name="Message">Its text.</param>
/// <param name="File">libclang's handle of the file, 0 for none.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct ClangError(string Message, nint File, int Line, int Column);

/// <summary>A header that was read, and the places of the includes that led to it, the innermost first.</summary>
internal readonly record struct Inclusion(nint File, IReadOnlyList<(nint File, int Line)> Stack);

/// <summary>What clang made of a main file and all that it includes, for one target.</summary>
internal sealed unsafe class TranslationUnit : IDisposable
{
    private readonly void* _index;
    private readonly CXTranslationUnitImpl* _unit;

    private TranslationUnit(void* index, CXTranslationUnitImpl* unit)
    {
        _index = index;
        _unit = unit;
    }

    /// <summary>Parses the main file.</summary>
    /// <exception cref="ToolException">libclang gave up without saying why.</exception>
    public static TranslationUnit Parse(string mainPath, string mainText, IReadOnlyList<string> arguments, NativeFiles files, string target)
    {
        var index = LibClang.clang_createIndex(0, 0);
        var pointers = arguments.Select(argument => Marshal.StringToCoTaskMemUTF8(argument)).ToArray();
        var path = Marshal.StringToCoTaskMemUTF8(mainPath);
        var unsaved = files.With(mainPath, mainText);
        CXTranslationUnitImpl* unit = null;
        CXErrorCode error;
        const CXTranslationUnit_Flags flags = CXTranslationUnit_Flags.CXTranslationUnit_DetailedPreprocessingRecord
            | CXTranslationUnit_Flags.CXTranslationUnit_SkipFunctionBodies
            | CXTranslationUnit_Flags.CXTranslationUnit_KeepGoing
            // #pragma redefine_extname makes an attribute that stands nowhere in the text.
            | CXTranslationUnit_Flags.CXTranslationUnit_VisitImplicitAttributes;
        fixed (nint* argv = pointers)
        fixed (CXUnsavedFile* unsavedFiles = unsaved)
        {
            error = LibClang.clang_parseTranslationUnit2(
                index, (byte*)path, (byte**)argv, pointers.Length, unsavedFiles, (uint)unsaved.Length, (uint)flags, &unit);
        }
        foreach (var pointer in pointers.Append(path))
            Marshal.FreeCoTaskMem(pointer);
        if (error == CXErrorCode.CXError_Success)
            return new TranslationUnit(index, unit);
        LibClang.clang_disposeIndex(index);
        throw new ToolException(
            ExitCode.Header,
            $"libclang could not parse for {target} ({error}) with the arguments: {string.Join(' ', arguments)}",
            "Check the arguments after -- and in the configuration.");
    }

    /// <summary>The root of the tree.</summary>
    public CXCursor Cursor => LibClang.clang_getTranslationUnitCursor(_unit);

    /// <summary>The errors, in order. Warnings are off.</summary>
    public List<ClangError> Errors()
    {
        var errors = new List<ClangError>();
        var count = LibClang.clang_getNumDiagnostics(_unit);
        for (uint i = 0; i < count; i++)
        {
            var diagnostic = LibClang.clang_getDiagnostic(_unit, i);
            if (LibClang.clang_getDiagnosticSeverity(diagnostic) >= CXDiagnosticSeverity.CXDiagnostic_Error)
                errors.Add(Describe(diagnostic));
            LibClang.clang_disposeDiagnostic(diagnostic);
        }
        return errors;
    }

    /// <summary>All files that were read.</summary>
    public List<Inclusion> Inclusions()
    {
        var inclusions = new List<Inclusion>();
        var handle = GCHandle.Alloc(inclusions);
        LibClang.clang_getInclusions(_unit, &CollectInclusion, (void*)GCHandle.ToIntPtr(handle));
        handle.Free();
        return inclusions;
    }

    public void Dispose()
    {
        LibClang.clang_disposeTranslationUnit(_unit);
        LibClang.clang_disposeIndex(_index);
    }

    private static ClangError Describe(void* diagnostic)
    {
        void* file;
        uint line;
        uint column;
        LibClang.clang_getFileLocation(LibClang.clang_getDiagnosticLocation(diagnostic), &file, &line, &column, null);
        return new ClangError(ClangStrings.Take(LibClang.clang_getDiagnosticSpelling(diagnostic)), (nint)file, (int)line, (int)column);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CollectInclusion(void* file, CXSourceLocation* stack, uint depth, void* list)
    {
        var places = new (nint, int)[depth];
        for (var i = 0; i < places.Length; i++)
        {
            void* at;
            uint line;
            LibClang.clang_getFileLocation(stack[i], &at, &line, null, null);
            places[i] = ((nint)at, (int)line);
        }
        ((List<Inclusion>)GCHandle.FromIntPtr((nint)list).Target!).Add(new Inclusion((nint)file, places));
    }
}
