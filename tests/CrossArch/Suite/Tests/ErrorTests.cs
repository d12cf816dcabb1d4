using System.Runtime.InteropServices;
using Xunit;
using static Conformance.NativeMethods;

namespace Interop.CrossArch.Tests;

/// <summary>errno, and constants that are other numbers on other systems.</summary>
public sealed class ErrorTests
{
    [Fact]
    public void Constants_are_what_the_library_was_compiled_with()
    {
        long[] bound =
        [
            ERROR_DOMAIN, ERROR_DEADLOCK, ERROR_NAME_TOO_LONG, ERROR_NO_FUNCTION, ERROR_NOT_EMPTY,
            LARGEST_LONG, SMALLEST_CHAR, SIZE_OF_LONG, SIZE_OF_POINTER, unchecked((long)ALL_BITS), SMALLEST_WCHAR,
        ];
        for (uint which = 0; which < bound.Length; which++)
            Assert.Equal(constant(which), bound[which]);
    }

    /// <summary>What lies between two calls leaves the thread's errno alone.</summary>
    [Fact]
    public void Errno_lasts_until_the_next_call()
    {
        Assert.Equal(-1, fail_with(ERROR_NOT_EMPTY));
        Assert.Equal(ERROR_NOT_EMPTY, error_code());
        Assert.Equal(-1, fail_with(0x7ffffff0));
        Assert.Equal(0x7ffffff0, error_code());
    }

    /// <summary>The runtime keeps what the call left, whatever comes after it; and only of the imports that say so.</summary>
    [Fact]
    public void The_error_of_a_call_is_kept()
    {
        Assert.Equal(-1, fail_with(ERROR_NOT_EMPTY));
        Assert.Equal(ERROR_NOT_EMPTY, Marshal.GetLastWin32Error());
        Assert.Equal(-1, fail_with(0x7ffffff0));
        GC.Collect();
        Assert.NotEqual(-1, error_code());
        Assert.Equal(0x7ffffff0, Marshal.GetLastWin32Error());
    }
}
