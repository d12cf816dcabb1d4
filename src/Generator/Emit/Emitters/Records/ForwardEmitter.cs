using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Passes;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>C names the members of an unnamed record as if they were its parent's (C17 6.7.2.1); so does C#, through the field that holds it.</summary>
/// <param name="writer">Writes into the parent's struct.</param>
/// <param name="parent">The parent.</param>
/// <param name="child">The unnamed record.</param>
/// <param name="path">The field that holds it, as an expression.</param>
internal sealed class ForwardEmitter(CodeWriter writer, RecordScope parent, RecordDecl child, string path) : IMemberVisitor<bool>
{
    public void Write()
    {
        foreach (var member in parent.Emission.Carriers.Plan(child).Members)
            member.Accept(this);
    }

    public bool Visit(SlotMember member)
    {
        if (member.Field.Name.Length > 0)
            return Reference(member, member.Carrier);
        if (parent.Emission.Carriers.Source.Find(NestedName.IdOf(member.Field.Type) ?? "") is RecordDecl { Naming: RecordNaming.Place } grandchild)
            new ForwardEmitter(writer, parent, grandchild, Path(member).ToString()).Write();
        return true;
    }

    public bool Visit(PlacedMember member) => member.Carrier.CSharp.Contains('*', StringComparison.Ordinal) && member.Carrier.Type is ManagedPrimitive
        ? Property(member, member.Carrier.CSharp)
        : Reference(member, member.Carrier);

    public bool Visit(CopiedMember member) => Property(member, TypeOf(member, member.Carrier));

    public bool Visit(IntegerMember member) => Property(member, member.Surface.CSharp);

    public bool Visit(BitsMember member) =>
        Property(member, member.IsBool ? "bool" : member.Carrier.CSharp);

    public bool Visit(TailMember member)
    {
        var element = TailElement.Of(member, Buffer(member), Dialect.Vocabulary.Name(PrimitiveKind.NInt), name => name);
        writer.Space();
        Dialect.Members.ForwardTail(writer, parent, element, Name(member), Path(member));
        return true;
    }

    public bool Visit(BytesMember member)
    {
        writer.Space();
        Dialect.Members.ForwardBytes(writer, parent, Name(member), Path(member));
        return true;
    }

    private Dialect Dialect => parent.Emission.Dialect;

    private bool Reference(PlannedMember member, Carrier carrier)
    {
        writer.Space();
        Dialect.Members.ForwardReference(writer, parent, TypeOf(member, carrier), Name(member), Path(member));
        return true;
    }

    private bool Property(PlannedMember member, string type)
    {
        writer.Space();
        writer.Open($"{parent.Visibility} {type} {Name(member)}");
        writer.Line($"{Dialect.Syntax.Getter} => {Path(member)};");
        writer.Line($"set => {Path(member)} = value;");
        writer.Close();
        return true;
    }

    private string TypeOf(PlannedMember member, Carrier carrier) => carrier.Type is ManagedInlineArray ? Buffer(member) : carrier.CSharp;

    private string Buffer(PlannedMember member) => $"{CSharpIdentifier.EscapePath(child.ManagedName)}.{BufferEmitter.NameOf(member)}";

    private string Name(PlannedMember member) => parent.NameOf(member);

    private ForwardPath Path(PlannedMember member) => new(CSharpIdentifier.EscapePath(child.ManagedName), path, RecordScope.NameOf(child, member));
}
