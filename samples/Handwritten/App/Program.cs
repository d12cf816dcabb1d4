using System.Runtime.InteropServices;
using System.Text;
using App;
using Store;

if (Sqlite.sqlite3_open(Encoding.UTF8.GetBytes("app.db\0"), out var database) != Sqlite.SQLITE_OK)
{
    Console.Error.WriteLine(Sqlite.sqlite3_errmsg(database));
    return 1;
}
Sqlite.sqlite3_busy_timeout(database, 500);
var commits = new CommitCounter();
commits.Watch(database);

var rows = 0L;
Sqlite.sqlite3_exec(database, Encoding.UTF8.GetBytes("SELECT 1, 2\0"), (data, columns, texts, names) => { rows += columns; return 0; }, IntPtr.Zero, IntPtr.Zero);

Sqlite.sqlite3_perpare_v2(database, Encoding.UTF8.GetBytes("SELECT ?\0"), -1, out var statement, IntPtr.Zero);
int answer = Sqlite.sqlite3_bind_int64(statement, 1, 42);
while (Sqlite.sqlite3_step(statement) == Sqlite.SQLITE_ROW)
    Console.WriteLine($"{Sqlite.sqlite3_column_double(statement, 0)} {Sqlite.sqlite3_column_blob(statement, 0) != 0} {Sqlite.sqlite3_column_bytes(statement, 0)}");
Sqlite.sqlite3_finalize(statement);
Sqlite.sqlite3_free(IntPtr.Zero);
Console.WriteLine($"{answer} {rows} {commits.Count} {Checksums.Of([1, 2, 3])}");
return Sqlite.sqlite3_close(database);
