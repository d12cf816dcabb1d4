namespace Interop.Generator;

/// <summary>
/// Files that are written whole or not at all: each is written beside its place first, and all are moved there after the last. A file that
/// has not changed is left untouched, so that builds need not run again. What was not moved is removed in the end.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    private readonly List<(string Temporary, string Final)> _pending = [];

    /// <summary>How many files change.</summary>
    public int Count => _pending.Count;

    /// <summary>Adds a file of text, in UTF-8.</summary>
    /// <exception cref="IOException">It cannot be written, or a folder has its name.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public void Add(string path, string text)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(Stage(path), text);
    }

    /// <summary>Adds a file of bytes, with what is to be done with it before it is moved.</summary>
    /// <exception cref="IOException">It cannot be written, or a folder has its name.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public void Add(string path, byte[] bytes, Action<string> prepare)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return;
        var temporary = Stage(path);
        File.WriteAllBytes(temporary, bytes);
        prepare(temporary);
    }

    /// <summary>Moves all to their places.</summary>
    /// <exception cref="IOException">One cannot be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">One must not be moved.</exception>
    public void Move()
    {
        foreach (var (temporary, final) in _pending)
            File.Move(temporary, final, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (temporary, _) in _pending)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The error that brought us here is the one to report.
            }
        }
    }

    private string Stage(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder.");
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        _pending.Add((temporary, path));
        return temporary;
    }
}
