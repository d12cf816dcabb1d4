using Interop.CrossArch.Kinds;
using Xunit;
using static Conformance.NativeMethods;

namespace Interop.CrossArch.Tests;

/// <summary>Pointers and opaque types.</summary>
public sealed unsafe partial class PointerTests
{
    [Fact]
    public void Pointers_keep_all_bits()
    {
        var pointers = stackalloc void*[3];
        foreach (var seed in Seeds.All)
        {
            var number = Value.NUInt(seed, 1);
            Assert.Equal(number, (nuint)pass_pointer((void*)number));
            Assert.Equal((ulong)number, (ulong)pointer_number((void*)number));
            pointers[0] = pointers[2] = (void*)0x77;
            give_pointer(&pointers[1], number);
            Assert.Equal((0x77u, number, 0x77u), ((nuint)pointers[0], (nuint)pointers[1], (nuint)pointers[2]));
        }
    }

    [Fact]
    public void An_opaque_type_is_a_pointer()
    {
        var secret = open_secret(int.MinValue);
        Assert.Equal(int.MinValue, read_secret(secret));
        close_secret(secret);
    }
}
