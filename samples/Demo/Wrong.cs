using System.Runtime.InteropServices;

namespace Demo;

/// <summary>A binding as people write them by hand. It compiles, and for small positive numbers it even works.</summary>
internal static class Wrong
{
    // C: int sqlite3_bind_int64(sqlite3_stmt*, int, sqlite3_int64). An int is not 64 bits wide.
    [DllImport("sqlite3")]
    internal static extern int sqlite3_bind_int64(IntPtr statement, int index, int value);
}
