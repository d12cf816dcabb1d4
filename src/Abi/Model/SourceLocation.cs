namespace Interop.Abi.Model;

/// <summary>Where a declaration stands.</summary>
/// <param name="Header">The header as an include names it (<c>git2/buffer.h</c>), never a path of some machine.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in bytes, from 1.</param>
public readonly record struct SourceLocation(string Header, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Header}:{Line}";
}
