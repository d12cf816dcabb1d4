using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Passes;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>Writes the members of a record: fields where the struct has them, else properties that know the place.</summary>
/// <param name="writer">Writes into the struct.</param>
/// <param name="nested">Writes the types that are nested in it.</param>
/// <param name="scope">The record.</param>
internal sealed class MemberEmitter(CodeWriter writer, CodeWriter nested, RecordScope scope) : IMemberVisitor<bool>
{
    public bool Visit(SlotMember member)
    {
        var type = TypeOf(member.Carrier, member);
        Head(member, type);
        if (scope.Plan.Type!.Layout == ManagedLayoutKind.Explicit)
            writer.Line($"[FieldOffset({scope.Plan.Type.Fields[member.Slot].Offset})]");
        writer.Line($"{scope.Visibility} {type} {scope.NameOf(member)};");
        if (member.Field.Name.Length == 0 && Unnamed(member.Field.Type) is { } child)
            new ForwardEmitter(nested, scope, child, scope.NameOf(member)).Write();
        return true;
    }

    public bool Visit(PlacedMember member)
    {
        var type = TypeOf(member.Carrier, member);
        // A type argument cannot be a pointer.
        if (type.Contains('*', StringComparison.Ordinal))
        {
            var (get, set) = Dialect.Members.PlacedPointer(scope, type, Offset(member.Offset));
            Property(member, type, get, set);
            return true;
        }
        Head(member, type);
        Dialect.Members.WritePlaced(writer, scope, type, scope.NameOf(member), Offset(member.Offset));
        return true;
    }

    public bool Visit(CopiedMember member)
    {
        var type = TypeOf(member.Carrier, member);
        var (argument, cast, back) = type.Contains('*', StringComparison.Ordinal) ? (Address, $"({type})", $"({Address})") : (type, "", "");
        var place = $"{scope.Pick(member.Place, place => place.Offset)}, {scope.Pick(member.Place, place => place.Size)}";
        Property(
            member, type,
            $"{cast}NativeStorage.Read<{scope.Name}, {argument}>({Dialect.Syntax.Self}, {place})",
            $"NativeStorage.Write(ref this, {place}, {back}value)");
        return true;
    }

    public bool Visit(IntegerMember member)
    {
        var surface = member.Surface.CSharp;
        var bits = $"{scope.Pick(member.Place, place => place.Offset * 8)}, {scope.Pick(member.Place, place => place.Scalar.Size * 8)}";
        Property(
            member, surface,
            IntegerAccess.Get(surface, Dialect.Syntax.Self, bits, Signs(member.Place.Map(place => place.Scalar))),
            IntegerAccess.Set("ref this", bits, Signs(member.Place.Map(place => place.Scalar))));
        return true;
    }

    public bool Visit(BitsMember member)
    {
        var type = member.IsBool ? "bool" : member.Carrier.CSharp;
        var bits = $"{scope.Pick(member.Place, place => place.Offset)}, {scope.Pick(member.Place, place => place.Width)}";
        var get = $"NativeStorage.{(member.IsSigned ? "GetSigned" : "Get")}({Dialect.Syntax.Self}, {bits})";
        var (read, written) = (member.IsBool, type) switch
        {
            (true, _) => ($"{get} != 0", "value ? 1UL : 0UL"),
            (_, "CLong") => ($"new CLong((nint){get})", "(ulong)value.Value"),
            (_, "IntPtr") => ($"(IntPtr){get}", "(ulong)(long)value"),
            (_, "CULong") => ($"new CULong((nuint){get})", "(ulong)value.Value"),
            _ => ($"unchecked(({type}){get})", "(ulong)value"),
        };
        Property(member, type, read, $"NativeStorage.Set(ref this, {bits}, unchecked({written}))");
        return true;
    }

    public bool Visit(TailMember member)
    {
        if (member.Element is { Type: ManagedInlineArray } array)
            BufferEmitter.Write(nested, member, array, scope);
        var element = TailElement.Of(member, BufferEmitter.NameOf(member), Address, scope.Inside);
        var unit = member.Element is null ? "bytes" : "elements";
        Head(member, $"{element}[]", Dialect.Members.TailRemark(unit));
        Dialect.Members.WriteTail(writer, scope, element, scope.NameOf(member), Offset(member.Offset));
        return true;
    }

    public bool Visit(BytesMember member)
    {
        Head(member, "Span<byte>", $"Its bytes, because {member.Reason}.");
        var bytes = new ByteSpan(scope.Pick(member.Place, place => place.Offset), scope.Pick(member.Place, place => place.Size));
        Dialect.Members.WriteBytes(writer, scope, scope.NameOf(member), bytes);
        return true;
    }

    private Dialect Dialect => scope.Emission.Dialect;

    /// <summary>The integer that a pointer is.</summary>
    private string Address => Dialect.Vocabulary.Name(PrimitiveKind.NInt);

    private void Property(PlannedMember member, string type, string get, string set)
    {
        Head(member, type);
        writer.Open($"{scope.Visibility} {type} {scope.NameOf(member)}");
        writer.Line($"{Dialect.Syntax.Getter} => {get};");
        writer.Line($"set => {set};");
        writer.Close();
    }

    private void Head(PlannedMember member, string type, string? remark = null)
    {
        writer.Space();
        DocComment.Write(writer, member.Field.Comment, [], remark is null ? [] : [remark]);
        var spelling = Unnamed(member.Field.Type) is null ? member.Field.Type.ToString() : "";
        if (spelling.Length > 0 && member.Field.BitWidth is { } width)
            spelling += $" : {width}";
        if (spelling.Length > 0 && spelling != type)
            writer.Line($"[NativeTypeName({CSharpName.Literal(spelling)})]");
    }

    private string TypeOf(Carrier carrier, PlannedMember member) =>
        carrier.Type is ManagedInlineArray ? BufferEmitter.Write(nested, member, carrier, scope) : scope.Inside(carrier.CSharp);

    private string Offset(PerTarget<long> offset) => scope.Pick(offset, value => value);

    private string Signs(PerTarget<NativeScalar> scalars) => scope.Pick(scalars, scalar => scalar.IsSigned ? 1 : 0);

    private RecordDecl? Unnamed(CType type) =>
        scope.Emission.Carriers.Source.Find(NestedName.IdOf(type) ?? "") is RecordDecl { Naming: RecordNaming.Place } child ? child : null;
}
