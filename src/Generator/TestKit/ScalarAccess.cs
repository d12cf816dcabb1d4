using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.TestKit;

/// <summary>How a test reads and writes a scalar in memory.</summary>
internal static class ScalarAccess
{
    /// <summary>The access to a value of a carrier.</summary>
    public static MemberAccess Of(Carrier carrier, PerTarget<ProbeKind> kinds, string size)
    {
        var (kind, value) = (ProbeKinds.MemberKind(kinds), $"(*({carrier.CSharp}*)s)");
        var access = new MemberAccess(kind) { Place = $"0, {size}" };
        if (kind is null)
            return access;
        if (kind == "Bytes")
            return access with { Get = $"return TestKitValues.Sum(s, Math.Min(n, {size}));", Set = $"TestKitValues.Fill(s, Math.Min(n, {size}), v);" };
        if (kind == "Float")
            return access with { Get = $"return TestKitValues.Real({value});", Set = $"{value} = TestKitValues.AsReal(v, {value});" };
        if (carrier.VariesInSize)
        {
            var local = $"var t = default({carrier.CSharp});";
            return access with
            {
                Get = $"{local} TestKitValues.Copy(&t, s, n); return TestKitValues.Bits(t.Value);",
                Set = $"{local} t.Value = TestKitValues.As(v, t.Value); TestKitValues.Copy(s, &t, n);",
            };
        }
        return kinds.Groups.All(group => group.Value == ProbeKind.Pointer)
            ? access with { Get = $"return unchecked((long)(ulong)(void*){value});", Set = $"{value} = ({carrier.CSharp})TestKitValues.As(v, default(IntPtr));" }
            : access with { Get = $"return TestKitValues.Bits({value});", Set = $"{value} = TestKitValues.As(v, {value});" };
    }
}
