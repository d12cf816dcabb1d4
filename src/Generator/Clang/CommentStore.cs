using System.Collections.Concurrent;
using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>The comments of the headers, by place. All targets share it, because each sees the same text.</summary>
internal sealed class CommentStore
{
    private readonly ConcurrentDictionary<SourceLocation, string?> _comments = [];

    /// <summary>The raw comment that clang attaches to a cursor, or null.</summary>
    public string? Get(SourceLocation location, CXCursor cursor) =>
        _comments.TryGetValue(location, out var known)
            ? known
            : _comments[location] = ClangStrings.TakeOrNull(LibClang.clang_Cursor_getRawCommentText(cursor));
}
