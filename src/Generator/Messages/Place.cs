namespace Interop.Generator.Messages;

/// <summary>Where something stands on this machine.</summary>
/// <param name="File">The full path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1; 0 if only the line is known.</param>
internal readonly record struct Place(string File, int Line, int Column);
