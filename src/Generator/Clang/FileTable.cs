using Interop.Generator.Clang.Native;
using Interop.Generator.Input;

namespace Interop.Generator.Clang;

/// <summary>A file that a translation unit read.</summary>
/// <param name="Path">Its path, normalised.</param>
/// <param name="Name">Its name as an include gives it.</param>
/// <param name="IsOwn">Whether it is one of the library's own headers.</param>
internal sealed record SourceFile(string Path, string Name, bool IsOwn);

/// <summary>The files of one translation unit, by libclang's handle of them.</summary>
internal sealed unsafe class FileTable(HeaderScope scope)
{
    private readonly Dictionary<nint, SourceFile> _files = [];

    /// <summary>The file of that handle; null for text that stands in none, as the compiler's own macros.</summary>
    public SourceFile? Find(nint file)
    {
        if (file == 0)
            return null;
        if (!_files.TryGetValue(file, out var source))
        {
            source = scope.Describe(ClangStrings.Take(LibClang.clang_getFileName((void*)file)));
            _files.Add(file, source);
        }
        return source;
    }
}
