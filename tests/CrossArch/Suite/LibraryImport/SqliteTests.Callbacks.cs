using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sqlite3;
using Xunit;
using static Sqlite3.NativeMethods;

namespace Interop.CrossArch.Tests;

public sealed unsafe partial class SqliteTests
{
    [Fact]
    public void Rows_reach_a_callback()
    {
        long sum = 0;
        fixed (byte* sql = "select 4294967296 as a, -3 as bc union all select 1, 2\0"u8)
            Assert.Equal(SQLITE_OK, sqlite3_exec(_db, sql, &OnRow, &sum, null));
        // The numbers, 100 for each column of each row, and the lengths of the names by their places.
        Assert.Equal(4294967296 - 3 + 1 + 2 + (2 * (200 + 1 + (2 * 2))), sum);
    }

    [Fact]
    public void Sql_calls_a_function()
    {
        fixed (byte* name = "mix\0"u8)
            Assert.Equal(SQLITE_OK, sqlite3_create_function(_db, name, 2, SQLITE_UTF8, (void*)unchecked((nint)0xFEDCBA98), &OnMix, null, null));
        var statement = Prepare("select mix(-9000000000, 0.5)");
        Assert.Equal(SQLITE_ROW, sqlite3_step(statement));
        Assert.Equal(-18000000001, sqlite3_column_int64(statement, 0));
        Assert.Equal(SQLITE_OK, sqlite3_finalize(statement));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnRow(void* user, int columns, byte** values, byte** names)
    {
        *(long*)user += columns * 100;
        for (var i = 0; i < columns; i++)
            *(long*)user += long.Parse(Text(values[i]), System.Globalization.CultureInfo.InvariantCulture) + ((i + 1) * Text(names[i]).Length);
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnMix(sqlite3_context* context, int count, sqlite3_value** values)
    {
        var right = count == 2 && (nint)sqlite3_user_data(context) == unchecked((nint)0xFEDCBA98) && sqlite3_value_double(values[1]) == 0.5;
        sqlite3_result_int64(context, right ? (sqlite3_value_int64(values[0]) * 2) - 1 : 0);
    }
}
