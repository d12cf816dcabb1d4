using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Sqlite3;
using static Sqlite3.NativeMethods;

namespace Demo;

/// <summary>Opens a real SQLite database through the generated bindings.</summary>
internal static unsafe class Database
{
    public static void Run()
    {
        Console.WriteLine($"\nSQLite {Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(sqlite3_libversion()))}:");
        var path = Path.Combine(Path.GetTempPath(), $"interop-demo-{Environment.ProcessId}.db");
        sqlite3* db;
        fixed (byte* name = Encoding.UTF8.GetBytes(path + "\0"))
            Check(null, sqlite3_open_v2(name, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, null));
        try
        {
            Execute(db, "CREATE TABLE planet (name TEXT, moons INTEGER, distance REAL)");
            Insert(db);
            Console.WriteLine("  rows, each given to a C# callback by sqlite3_exec:");
            Execute(db, "SELECT name, moons, distance FROM planet ORDER BY distance");
            CompareWithWrong(db);
        }
        finally
        {
            sqlite3_close(db);
            File.Delete(path);
        }
    }

    private static void Insert(sqlite3* db)
    {
        var statement = Prepare(db, "INSERT INTO planet VALUES (?, ?, ?)");
        foreach (var (name, moons, distance) in new[] { ("Mars", 2, 1.52), ("Jupiter", 95, 5.20), ("Earth", 1, 1.00) })
        {
            var text = Encoding.UTF8.GetBytes(name);
            fixed (byte* bytes = text)
                Check(db, sqlite3_bind_text(statement, 1, bytes, text.Length, SQLITE_TRANSIENT));
            Check(db, sqlite3_bind_int64(statement, 2, moons));
            Check(db, sqlite3_bind_double(statement, 3, distance));
            Check(db, sqlite3_step(statement), SQLITE_DONE);
            Check(db, sqlite3_reset(statement));
        }
        sqlite3_finalize(statement);
    }

    /// <summary>Stores -5 through the right declaration and through one that says int where C says sqlite3_int64.</summary>
    private static void CompareWithWrong(sqlite3* db)
    {
        var statement = Prepare(db, "SELECT ?1");
        Check(db, sqlite3_bind_int64(statement, 1, -5));
        Check(db, sqlite3_step(statement), SQLITE_ROW);
        Console.WriteLine($"  -5 bound through the generated declaration is {sqlite3_column_int64(statement, 0)}.");
        Check(db, sqlite3_reset(statement));
        Check(db, Wrong.sqlite3_bind_int64((IntPtr)statement, 1, -5));
        Check(db, sqlite3_step(statement), SQLITE_ROW);
        Console.WriteLine($"  -5 bound through the declaration in Wrong.cs is {sqlite3_column_int64(statement, 0)}.");
        sqlite3_finalize(statement);
    }

    private static sqlite3_stmt* Prepare(sqlite3* db, string sql)
    {
        sqlite3_stmt* statement;
        fixed (byte* text = Encoding.UTF8.GetBytes(sql + "\0"))
            Check(db, sqlite3_prepare_v2(db, text, -1, &statement, null));
        return statement;
    }

    private static void Execute(sqlite3* db, string sql)
    {
        fixed (byte* text = Encoding.UTF8.GetBytes(sql + "\0"))
            Check(db, sqlite3_exec(db, text, &Row, null, null));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Row(void* context, int count, byte** values, byte** names)
    {
        var columns = Enumerable.Range(0, count).Select(i => $"{Text(names[i])} = {Text(values[i])}");
        Console.WriteLine("    " + string.Join(", ", columns));
        return 0;
    }

    private static string Text(byte* utf8) => Marshal.PtrToStringUTF8((IntPtr)utf8) ?? "NULL";

    private static void Check(sqlite3* db, int result, int expected = SQLITE_OK)
    {
        if (result != expected)
            throw new InvalidOperationException($"SQLite answered {result}: {(db is null ? "" : Text(sqlite3_errmsg(db)))}");
    }
}
