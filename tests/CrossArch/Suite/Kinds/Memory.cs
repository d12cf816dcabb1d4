using System.Runtime.InteropServices;

namespace Interop.CrossArch.Kinds;

/// <summary>Native memory in which a write beside its place shows. Behind it is room for a C# struct that is larger than C's.</summary>
internal sealed unsafe class Memory : IDisposable
{
    private readonly byte* _start;
    private readonly byte _guard;

    public Memory(int size, int slack, byte guard)
    {
        _start = (byte*)Marshal.AllocHGlobal(size + slack);
        _guard = guard;
        for (var i = 0; i < size + slack; i++)
            _start[i] = guard;
    }

    public void* At(int offset) => _start + offset;

    /// <summary>Says which byte of a stretch is no longer what it was.</summary>
    public string? Changed(int offset, int length)
    {
        for (var i = offset; i < offset + length; i++)
        {
            if (_start[i] != _guard)
                return $"byte {i - offset} of a neighbour was overwritten with 0x{_start[i]:x2}";
        }
        return null;
    }

    public static void Copy(byte* from, byte* to, int size)
    {
        for (var i = 0; i < size; i++)
            to[i] = from[i];
    }

    public void Dispose() => Marshal.FreeHGlobal((nint)_start);
}
