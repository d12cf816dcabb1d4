using Interop.Abi.Carriers;
using Interop.Abi.Layout;
using Interop.Abi.Model;
using Interop.Generator.Passes;

namespace Interop.Generator.Emit.Emitters;

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
        writer.Space();
        CommonEmitter.Write(writer, decl, emission);
        WriteStruct(writer, decl, emission);
    }

    private static void WriteStruct(CodeWriter writer, RecordDecl decl, Emission emission)
    {
        var plan = emission.Carriers.Plan(decl);
        if (decl.Naming == RecordNaming.Tag)
            writer.Line($"[NativeTypeName({CSharpName.Literal(decl.Id)})]");
        if (LayoutAttribute(plan.Type!) is { } attribute)
            writer.Line(attribute);
        writer.Open($"{emission.Style.Visibility} unsafe partial struct {CSharpName.Escape(SimpleName(decl))}");
        var nested = writer.Inner();
        for (var i = 0; i < plan.Fields.Count; i++)
            WriteField(writer, nested, decl, plan, i, emission);
        if (!nested.IsEmpty)
        {
            writer.Space();
            writer.Append(nested);
        }
        writer.Close();
    }

    /// <summary>The C# name of a field. A member may not be called like the type that it is in (CS0542).</summary>
    public static string FieldName(RecordDecl parent, Field field, int index)
    {
        var name = NestedName.OfField(field, index);
        return CSharpName.Escape(name == SimpleName(parent) ? name + "_" : name);
    }

    /// <summary>A type's name as it can be written inside a record: its own nested types without its name.</summary>
    private static string Inside(RecordDecl record, string type)
    {
        var prefix = CSharpIdentifier.EscapePath(record.ManagedName) + ".";
        return type.StartsWith(prefix, StringComparison.Ordinal) ? type[prefix.Length..] : type;
    }

    private static string SimpleName(RecordDecl record) => record.ManagedName[(record.ManagedName.LastIndexOf('.') + 1)..];

    private static string? LayoutAttribute(ManagedStruct type)
    {
        var arguments = type.Layout == ManagedLayoutKind.Explicit ? "LayoutKind.Explicit" : "LayoutKind.Sequential";
        if (type.Pack != 0)
            arguments += $", Pack = {type.Pack}";
        if (type.Size != 0)
            arguments += $", Size = {type.Size}";
        return arguments == "LayoutKind.Sequential" ? null : $"[StructLayout({arguments})]";
    }

    private static void WriteField(CodeWriter writer, CodeWriter nested, RecordDecl parent, RecordPlan plan, int index, Emission emission)
    {
        var (field, carrier) = (plan.Fields[index].Field, plan.Fields[index].Carrier);
        var name = NestedName.OfField(field, index);
        var csharpName = FieldName(parent, field, index);
        var child = emission.Carriers.Source.Find(NestedName.IdOf(field.Type) ?? "") as RecordDecl;
        var type = Inside(parent, carrier.CSharp);
        if (carrier.Type is ManagedInlineArray array)
            type = WriteBuffer(nested, name, Inside(parent, carrier.CSharp), array, emission);
        writer.Space();
        DocComment.Write(writer, field.Comment, [], []);
        var spelling = child is { Naming: RecordNaming.Place } ? "" : field.Type.ToString();
        if (spelling.Length > 0 && spelling != type)
            writer.Line($"[NativeTypeName({CSharpName.Literal(spelling)})]");
        if (plan.Type!.Layout == ManagedLayoutKind.Explicit)
            writer.Line($"[FieldOffset({plan.Type.Fields[index].Offset})]");
        writer.Line($"{emission.Style.Visibility} {type} {csharpName};");
        if (child is not { Naming: RecordNaming.Place })
            return;
        if (field.Name.Length == 0)
            WriteMembers(nested, child, parent, csharpName, emission);
        if (child.ManagedName.StartsWith(parent.ManagedName + ".", StringComparison.Ordinal))
        {
            nested.Space();
            WriteStruct(nested, child, emission);
        }
    }

    /// <summary>C names the members of an unnamed record as if they were its parent's; so does C#, by reference.</summary>
    private static void WriteMembers(CodeWriter writer, RecordDecl child, RecordDecl parent, string path, Emission emission)
    {
        var plan = emission.Carriers.Plan(child);
        for (var i = 0; i < plan.Fields.Count; i++)
        {
            var (field, carrier) = (plan.Fields[i].Field, plan.Fields[i].Carrier);
            var memberPath = $"{path}.{FieldName(child, field, i)}";
            if (field.Name.Length == 0)
            {
                if (emission.Carriers.Source.Find(NestedName.IdOf(field.Type) ?? "") is RecordDecl { Naming: RecordNaming.Place } grandchild)
                    WriteMembers(writer, grandchild, parent, memberPath, emission);
                continue;
            }
            var type = carrier.Type is ManagedInlineArray ? $"{CSharpIdentifier.EscapePath(child.ManagedName)}.{BufferName(field.ManagedName)}" : carrier.CSharp;
            writer.Space();
            writer.Line("[UnscopedRef]");
            writer.Line($"{emission.Style.Visibility} ref {type} {FieldName(parent, field, i)} => ref {memberPath};");
        }
    }

    private static string BufferName(string field) => $"_{field}_e__FixedBuffer";

    /// <summary>An array member is a struct of its own; its pointers are integers, because C# has no spans of pointers.</summary>
    private static string WriteBuffer(CodeWriter writer, string field, string element, ManagedInlineArray array, Emission emission)
    {
        var count = array.Count;
        var innermost = array.Element;
        for (; innermost is ManagedInlineArray inner; innermost = inner.Element)
            count *= inner.Count;
        var isPointer = innermost is ManagedPrimitive { Kind: PrimitiveKind.Pointer };
        writer.Space();
        if (isPointer)
            writer.Line($"/// <summary>Each element is a <c>{DocComment.Escape(element)}</c>.</summary>");
        writer.Line($"[InlineArray({count})]");
        writer.Open($"{emission.Style.Visibility} partial struct {CSharpName.Escape(BufferName(field))}");
        writer.Line($"{emission.Style.Visibility} {(isPointer ? "nint" : element)} e0;");
        writer.Close();
        return CSharpName.Escape(BufferName(field));
    }
}
