using Xunit;

namespace Interop.CrossArch.Tests;

/// <summary>The structs of the bindings are laid out in the running .NET as in C.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Of_conformance() => Assert.Empty(Conformance.NativeLayout.Differences());

    [Fact]
    public void Of_zlib() => Assert.Empty(Zlib.NativeLayout.Differences());

    [Fact]
    public void Of_sqlite3() => Assert.Empty(Sqlite3.NativeLayout.Differences());
}
