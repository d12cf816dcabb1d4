using System.Runtime.InteropServices;

namespace Store;

/// <summary>A row of a query: C calls it with the number of columns, their texts and their names.</summary>
[UnmanagedFunctionPointer(CallingConvention.Cdecl)]
public delegate int RowCallback(IntPtr data, long columns, IntPtr texts, IntPtr names); // ABI4004

/// <summary>A function that SQLite calls before each commit.</summary>
[UnmanagedFunctionPointer(CallingConvention.Cdecl)]
public delegate int CommitHook(IntPtr data);

/// <summary>SQLite as people bind it by hand. Where a line is wrong, a comment names the rule.</summary>
public static class Sqlite
{
    private const string Library = "e_sqlite3";

    public const int SQLITE_OK = 0;
    public const int SQLITE_ROW = 101; // ABI2012
    public const int SQLITE_DONE = 101;

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_open(byte[] path, out IntPtr database);

    [DllImport(Library, CallingConvention = CallingConvention.StdCall)]
    public static extern int sqlite3_close(IntPtr database); // ABI3008

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern string sqlite3_errmsg(IntPtr database); // ABI4001

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_exec(IntPtr database, byte[] sql, RowCallback? callback, IntPtr data, IntPtr error);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_perpare_v2(IntPtr database, byte[] sql, int bytes, out IntPtr statement, IntPtr tail); // ABI3001

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_bind_int64(IntPtr statement, int index, int value); // ABI1001

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_bind_double(IntPtr statement, int index, double value);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_step(IntPtr statement);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_finalize(IntPtr statement);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern float sqlite3_column_double(IntPtr statement, int column); // ABI1008

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl, EntryPoint = "sqlite3_column_int")]
    public static extern int sqlite3_column_bytes(IntPtr statement, int column); // ABI3003

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_column_blob(IntPtr statement, int column); // ABI1002

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern long sqlite3_last_insert_rowid(IntPtr database);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_busy_timeout(IntPtr database, uint milliseconds); // ABI1009

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern IntPtr sqlite3_commit_hook(IntPtr database, CommitHook? hook, IntPtr data);

    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
    public static extern int sqlite3_free(IntPtr memory); // ABI3005
}
