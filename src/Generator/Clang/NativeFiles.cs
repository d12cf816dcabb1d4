using System.Runtime.InteropServices;
using System.Text;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>Files that exist only in memory, as libclang takes them. Their text stays where it is until it is disposed.</summary>
internal sealed unsafe class NativeFiles : IDisposable
{
    private readonly List<CXUnsavedFile> _files = [];
    private readonly List<nint> _memory = [];

    public NativeFiles(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        foreach (var (path, bytes) in files)
            _files.Add(Make(path, bytes));
    }

    /// <summary>These files and one more, in an array of libclang's form.</summary>
    public CXUnsavedFile[] With(string path, string text) => [.. _files, Make(path, Encoding.UTF8.GetBytes(text))];

    public void Dispose()
    {
        foreach (var block in _memory)
            NativeMemory.Free((void*)block);
        _memory.Clear();
    }

    private CXUnsavedFile Make(string path, byte[] bytes) => new()
    {
        Filename = (byte*)Copy(Encoding.UTF8.GetBytes(path + "\0")),
        Contents = (byte*)Copy(bytes),
        Length = new CULong((nuint)bytes.Length),
    };

    private nint Copy(byte[] bytes)
    {
        var block = (nint)NativeMemory.Alloc((nuint)Math.Max(bytes.Length, 1));
        bytes.CopyTo(new Span<byte>((void*)block, bytes.Length));
        lock (_memory)
            _memory.Add(block);
        return block;
    }
}
