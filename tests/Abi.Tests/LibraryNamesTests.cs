using Interop.Abi.Compare;
using Interop.Abi.Model;
using Xunit;

namespace Interop.Abi.Tests;

public sealed class LibraryNamesTests
{
    [Theory]
    [InlineData("sqlite3")]
    [InlineData("libsqlite3")]
    [InlineData("libsqlite3.so")]
    [InlineData("libsqlite3.so.0")]
    [InlineData("libsqlite3.so.0.8.6")]
    [InlineData("SQLite3.dll")]
    [InlineData("libsqlite3.dylib")]
    [InlineData("libsqlite3.0.dylib")]
    [InlineData("/usr/lib/libsqlite3.so.0")]
    [InlineData("C:\\native\\sqlite3.dll")]
    [InlineData("e_sqlite3")]
    public void These_are_sqlite3(string name) =>
        Assert.True(LibraryNames.Matches(name, new LibraryInfo("sqlite3", new EquatableArray<string>("e_sqlite3"))));

    [Theory]
    [InlineData("")]
    [InlineData("sqlite")]
    [InlineData("sqlite3mc")]
    [InlineData("sqlite3.so.x")]
    [InlineData("lib")]
    public void These_are_not(string name) => Assert.False(LibraryNames.Matches(name, new LibraryInfo("sqlite3")));

    [Fact]
    public void A_name_that_begins_with_lib_keeps_what_is_left() => Assert.Equal("lib", LibraryNames.Normalise("lib"));
}
