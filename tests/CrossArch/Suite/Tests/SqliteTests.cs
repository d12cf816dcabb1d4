using System.Text;
using Interop.CrossArch.Kinds;
using Sqlite3;
using Xunit;
using static Sqlite3.NativeMethods;

namespace Interop.CrossArch.Tests;

/// <summary>The target's own SQLite through the bindings of sqlite3.h.</summary>
[Trait("Library", "sqlite3")]
public sealed unsafe partial class SqliteTests : IDisposable
{
    private readonly sqlite3* _db;

    public SqliteTests()
    {
        sqlite3* db;
        fixed (byte* name = Encoding.UTF8.GetBytes(":memory:\0"))
            Assert.Equal(SQLITE_OK, sqlite3_open(name, &db));
        _db = db;
    }

    public void Dispose() => Assert.Equal(SQLITE_OK, sqlite3_close(_db));

    [Fact]
    public void Numbers_come_back()
    {
        var statement = Prepare("select ?1, ?2, typeof(?1), typeof(?2)");
        foreach (var seed in Seeds.All)
        {
            var (integer, real) = (Value.Long(seed, 1), Value.Double(seed, 2));
            Assert.Equal(SQLITE_OK, sqlite3_bind_int64(statement, 1, integer));
            Assert.Equal(SQLITE_OK, sqlite3_bind_double(statement, 2, real));
            Assert.Equal(SQLITE_ROW, sqlite3_step(statement));
            Assert.Equal(integer, sqlite3_column_int64(statement, 0));
            Assert.Equal(real, sqlite3_column_double(statement, 1));
            Assert.Equal("integer", Text(sqlite3_column_text(statement, 2)));
            Assert.Equal("real", Text(sqlite3_column_text(statement, 3)));
            Assert.Equal(SQLITE_OK, sqlite3_reset(statement));
        }
        Assert.Equal(SQLITE_OK, sqlite3_finalize(statement));
    }

    [Fact]
    public void Sql_sees_the_number_that_was_bound()
    {
        var statement = Prepare("select ?1 = -5, ?1 * 2, ?2 = -9223372036854775808");
        Assert.Equal(SQLITE_OK, sqlite3_bind_int64(statement, 1, -5));
        Assert.Equal(SQLITE_OK, sqlite3_bind_int64(statement, 2, long.MinValue));
        Assert.Equal(SQLITE_ROW, sqlite3_step(statement));
        Assert.Equal(1, sqlite3_column_int(statement, 0));
        Assert.Equal(-10, sqlite3_column_int(statement, 1));
        Assert.Equal(1, sqlite3_column_int(statement, 2));
        Assert.Equal(SQLITE_OK, sqlite3_finalize(statement));
    }

    [Fact]
    public void Text_and_blobs_are_copied()
    {
        var statement = Prepare("select ?1, hex(?2), length(?1)");
        fixed (byte* text = Encoding.UTF8.GetBytes("gr\u00fc\u00df \U0001F600"), blob = new byte[] { 0, 255, 128 })
        {
            Assert.Equal(SQLITE_OK, sqlite3_bind_text(statement, 1, text, 11, SQLITE_TRANSIENT));
            Assert.Equal(SQLITE_OK, sqlite3_bind_blob(statement, 2, blob, 3, SQLITE_TRANSIENT));
            *text = 0;
        }
        Assert.Equal(SQLITE_ROW, sqlite3_step(statement));
        Assert.Equal("gr\u00fc\u00df \U0001F600", Text(sqlite3_column_text(statement, 0)));
        Assert.Equal("00FF80", Text(sqlite3_column_text(statement, 1)));
        Assert.Equal(6, sqlite3_column_int(statement, 2));
        Assert.Equal(SQLITE_OK, sqlite3_finalize(statement));
    }

    [Fact]
    public void Out_values_leave_their_neighbours()
    {
        var numbers = stackalloc long[4];
        var small = stackalloc int[4];
        for (var i = 0; i < 4; i++)
            (numbers[i], small[i]) = (0x7777777777777777, 0x77777777);
        Assert.Equal(SQLITE_OK, sqlite3_status64(SQLITE_STATUS_MEMORY_USED, &numbers[1], &numbers[2], 0));
        Assert.Equal(0x7777777777777777, numbers[0]);
        Assert.Equal(0x7777777777777777, numbers[3]);
        Assert.InRange(numbers[1], 1, numbers[2]);
        Assert.Equal(SQLITE_OK, sqlite3_db_status(_db, SQLITE_DBSTATUS_SCHEMA_USED, &small[1], &small[2], 0));
        Assert.Equal(0x77777777, small[0]);
        Assert.Equal(0x77777777, small[3]);
    }

    [Fact]
    public void The_members_of_the_file_system()
    {
        var vfs = sqlite3_vfs_find(null);
        Assert.InRange(vfs->iVersion, 1, 3);
        Assert.InRange(vfs->mxPathname, 200, 100000);
        Assert.Contains(Text(vfs->zName), new[] { "unix", "win32" });
        Assert.True((nint)vfs->xOpen != 0 && (nint)vfs->xCurrentTimeInt64 != 0);
    }

    [Fact]
    public void A_variadic_function()
    {
        fixed (byte* format = Encoding.UTF8.GetBytes("%d %lld %s\0"), text = Encoding.UTF8.GetBytes("end\0"))
        {
            var result = sqlite3_mprintf(format, -5, long.MinValue, text);
            Assert.Equal("-5 -9223372036854775808 end", Text(result));
            sqlite3_free(result);
        }
    }

    private sqlite3_stmt* Prepare(string sql)
    {
        sqlite3_stmt* statement;
        fixed (byte* text = Encoding.UTF8.GetBytes(sql + "\0"))
            Assert.Equal(SQLITE_OK, sqlite3_prepare_v2(_db, text, -1, &statement, null));
        return statement;
    }

    private static string Text(byte* text)
    {
        var length = 0;
        while (text[length] != 0)
            length++;
        return Encoding.UTF8.GetString(text, length);
    }
}
