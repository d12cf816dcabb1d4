namespace Interop.Abi.Manifest;

/// <summary>A manifest that cannot be read, with the place in its text.</summary>
public sealed class ManifestException(string message, int line, int column) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column in UTF-16 units, from 1.</summary>
    public int Column { get; } = column;
}
