using Interop.Abi.Model;
using Interop.Generator.Passes;

namespace Interop.Generator.Emit.Emitters.Records;

internal static class RecordEmitter
{
    public static void Write(CodeWriter writer, RecordDecl decl, Emission emission)
    {
        if (decl.Naming == RecordNaming.Place)
            return;
        if (decl.Unsupported is { } why)
        {
            OpaqueEmitter.WriteHandle(writer, decl, decl.Id, emission, $"Opaque, because {why.Reason}: use it by pointer.");
            return;
        }
        var scope = new RecordScope(decl, emission);
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, remark: Remark(scope));
        WriteStruct(writer, scope);
    }

    /// <summary>Writes the struct with its members, and inside it the types without a name that they hold.</summary>
    private static void WriteStruct(CodeWriter writer, RecordScope scope)
    {
        if (scope.Record.Naming == RecordNaming.Tag)
            writer.Line($"[NativeTypeName({CSharpName.Literal(scope.Record.Id)})]");
        if (StructLayout.Attribute(scope.Plan.Type!) is { } attribute)
            writer.Line(attribute);
        writer.Open($"{scope.Visibility} unsafe partial struct {scope.Name}");
        var nested = writer.Inner();
        var storage = new StorageEmitter(writer, nested, scope);
        var members = new MemberEmitter(writer, nested, scope);
        foreach (var member in scope.Plan.Members)
        {
            storage.WriteBefore(member);
            member.Accept(members);
            scope.Emission.Dialect.Delegates.WriteUnnamed(nested, PerTarget<CType>.Same(member.Field.Type, scope.Record.Layout.Targets), scope.NameOf(member), scope.Emission);
            if (Child(member.Field.Type, scope) is { } child)
                WriteChild(nested, child, scope);
        }
        storage.WriteRest();
        if (scope.Plan.VariesInSize)
            WriteSize(writer, scope);
        scope.WriteVariants(writer);
        ExactStructEmitter.Write(nested, scope);
        if (!nested.IsEmpty)
        {
            writer.Space();
            writer.Append(nested);
        }
        writer.Close();
    }

    private static void WriteChild(CodeWriter nested, RecordDecl child, RecordScope parent)
    {
        nested.Space();
        WriteStruct(nested, new RecordScope(child, parent.Emission));
    }

    /// <summary>The record without a name that a member holds, if it is named after this member and not after another.</summary>
    private static RecordDecl? Child(CType type, RecordScope scope) =>
        scope.Emission.Carriers.Source.Find(NestedName.IdOf(type) ?? "") is RecordDecl { Naming: RecordNaming.Place, Unsupported: null } child
            && child.ManagedName.StartsWith(scope.Record.ManagedName + ".", StringComparison.Ordinal)
            ? child
            : null;

    private static void WriteSize(CodeWriter writer, RecordScope scope)
    {
        var name = scope.Plan.Members.Any(member => scope.NameOf(member) == "SizeOf") ? "SizeOf_" : "SizeOf";
        writer.Space();
        writer.Line("/// <summary>The size in bytes that C gives it on the running target; C#'s sizeof is the largest of all targets.</summary>");
        writer.Line($"{scope.Visibility} static int {name} => (int){scope.Pick(scope.Record.Layout, layout => layout.Size)};");
    }

    private static string? Remark(RecordScope scope)
    {
        var remarks = new List<string>();
        if (scope.Plan.VariesInSize)
            remarks.Add("Its layout differs by target: go from one to the next by SizeOf bytes, and copy no more than that to C.");
        if (scope.Plan.IsUnderAligned)
            remarks.Add($"C aligns it to {scope.Record.Layout.Groups.Max(group => group.Value.Alignment)} bytes, C# to fewer: allocate it with NativeMemory.AlignedAlloc.");
        return remarks.Count == 0 ? null : string.Join(" ", remarks);
    }
}
