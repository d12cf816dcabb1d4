using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Emit.Emitters.Records;

namespace Interop.Generator.TestKit;

/// <summary>
/// Writes how a test reaches a member through the generated code, by its name. Which type it has there is the C# compiler's to find, so that
/// the code as it stands is tested, and not as it should be.
/// </summary>
/// <param name="record">The record whose C# struct has the member, its own or one that it forwards.</param>
/// <param name="kinds">What it is in C.</param>
/// <param name="isForwarded">Whether it is another record's, which has no name.</param>
/// <param name="dialect">The kind of C#.</param>
internal sealed class MemberWriter(RecordDecl record, PerTarget<ProbeKind> kinds, bool isForwarded, Dialect dialect) : IMemberVisitor<MemberAccess>
{
    private readonly string? _kind = ProbeKinds.MemberKind(kinds);
    private readonly bool _isPointer = kinds.Groups.All(group => group.Value == ProbeKind.Pointer);
    private readonly string _type = CSharpIdentifier.EscapePath(record.ManagedName);

    private bool IsLibraryImport => dialect == AllDialects.LibraryImport;

    public MemberAccess Visit(SlotMember member)
    {
        if (isForwarded)
            return Property(member, member.Carrier);
        var at = $"&{Of(member)}";
        var size = $"(byte*)({at} + 1) - (byte*){at}";
        var access = new MemberAccess(_kind) { Place = $"(byte*){at} - (byte*)s, {size}" };
        return (_kind, _isPointer) switch
        {
            (null, _) => access,
            ("Bytes", _) => access with { Get = $"return TestKitValues.Sum({at}, Math.Min(n, {size}));", Set = $"TestKitValues.Fill({at}, {size}, v);" },
            (_, true) => access with { Get = Address(Of(member)), Set = $"TestKitValues.Put({at}, {size}, v);" },
            _ => Property(member, member.Carrier) with { Place = access.Place },
        };
    }

    public MemberAccess Visit(PlacedMember member) => Property(member, member.Carrier);

    public MemberAccess Visit(CopiedMember member) => Property(member, member.Carrier);

    public MemberAccess Visit(IntegerMember member) => Property(member, member.Surface);

    public MemberAccess Visit(BitsMember member) => Property(member, member.Carrier with { Type = new ManagedPrimitive(PrimitiveKind.Int32) });

    public MemberAccess Visit(TailMember member) => new(null)
    {
        Place = $"{(IsLibraryImport ? $"TestKitValues.At({Of(member)}(1))" : $"(byte*){_type}.{Name(member)}(({_type}*)s)")} - (byte*)s, -1",
    };

    public MemberAccess Visit(BytesMember member)
    {
        if (_kind != "Bytes")
            return new MemberAccess((string?)null);
        var at = IsLibraryImport ? Of(member) : $"{_type}.{Name(member)}(({_type}*)s)";
        return new MemberAccess(_kind)
        {
            Get = IsLibraryImport ? $"fixed (byte* at = {at}) return TestKitValues.Sum(at, {at}.Length);" : $"return TestKitValues.Sum({at}, n);",
            Set = IsLibraryImport ? $"fixed (byte* at = {at}) TestKitValues.Fill(at, {at}.Length, v);" : $"TestKitValues.Fill({at}, n, v);",
        };
    }

    private MemberAccess Property(PlannedMember member, Carrier carrier)
    {
        var name = Of(member);
        return new MemberAccess(_kind) switch
        {
            { Kind: null } none => none,
            { Kind: "Bytes" } bytes => bytes with
            {
                Get = $"var t = {name}; return TestKitValues.Sum(&t, Math.Min(n, (byte*)(&t + 1) - (byte*)&t));",
                Set = $"var t = {name}; TestKitValues.Fill(&t, Math.Min(n, (byte*)(&t + 1) - (byte*)&t), v); {name} = t;",
            },
            // A number inside a struct of its own: time_t and its like.
            var number when carrier.Type is ManagedStruct => number with
            {
                Get = $"return TestKitValues.Bits({name}.Value);",
                Set = $"var t = {name}; t.Value = TestKitValues.As(v, t.Value); {name} = t;",
            },
            var number when _isPointer => number with { Get = Address(name), Set = $"{name} = ({carrier.CSharp})TestKitValues.As(v, default(IntPtr));" },
            { Kind: "Float" } real => real with { Get = $"return TestKitValues.Real({name});", Set = $"{name} = TestKitValues.AsReal(v, {name});" },
            var number => number with { Get = $"return TestKitValues.Bits({name});", Set = $"{name} = TestKitValues.As(v, {name});" },
        };
    }

    private static string Address(string name) => $"return unchecked((long)(ulong)(void*){name});";

    private string Of(PlannedMember member) => $"(({_type}*)s)->{Name(member)}";

    private string Name(PlannedMember member) => RecordScope.NameOf(record, member);
}
