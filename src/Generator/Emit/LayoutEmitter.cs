using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Emit.Emitters.Records;
using Interop.Generator.Passes;

namespace Interop.Generator.Emit;

/// <summary>
/// Writes the file by which the bindings check themselves: what the running .NET makes of each struct, against what C has on the running
/// target.
/// </summary>
internal static class LayoutEmitter
{
    /// <summary>Writes it into the namespace's block; nothing for a module without structs.</summary>
    public static void Write(CodeWriter writer, Emission emission)
    {
        var records = emission.Module.Decls.OfType<RecordDecl>().Where(record => IsEmitted(record, emission)).ToList();
        if (records.Count == 0)
            return;
        writer.Line("/// <summary>Compares the layout that the running .NET gives the structs of these bindings with the one that C has.</summary>");
        writer.Open($"{emission.Style.Visibility} static unsafe class NativeLayout");
        writer.Lines(emission.Dialect.Layouts.Verify.Replace("VISIBILITY", emission.Style.Visibility));
        writer.Space();
        writer.Line("/// <summary>The differences, each a sentence; none where all structs are right.</summary>");
        writer.Open($"{emission.Style.Visibility} static IReadOnlyList<string> Differences()");
        writer.Line("var differences = new List<string>();");
        for (var i = 0; i < records.Count; i++)
            writer.Line($"Check{i}(differences);");
        writer.Line("return differences;");
        writer.Close();
        for (var i = 0; i < records.Count; i++)
            WriteCheck(writer, records[i], i, emission);
        writer.Space();
        writer.Lines(emission.Dialect.Layouts.Compare);
        writer.Close();
    }

    /// <summary>A record without a name is emitted with the one that holds it, or not at all.</summary>
    public static bool IsEmitted(RecordDecl record, Emission emission)
    {
        if (record.Unsupported is not null)
            return false;
        if (record.Naming != RecordNaming.Place)
            return true;
        var parent = record.ManagedName.Contains('.') ? record.ManagedName[..record.ManagedName.LastIndexOf('.')] : null;
        return parent is not null && emission.Module.Decls.OfType<RecordDecl>().Any(other =>
            other.ManagedName == parent && IsEmitted(other, emission) && emission.Carriers.Plan(other).Members.Any(member => NestedName.IdOf(member.Field.Type) == record.Id));
    }

    private static void WriteCheck(CodeWriter writer, RecordDecl record, int number, Emission emission)
    {
        var plan = emission.Carriers.Plan(record);
        var members = plan.Members.OfType<SlotMember>().ToList();
        writer.Space();
        writer.Open($"private static void Check{number}(List<string> differences)");
        var type = CSharpIdentifier.EscapePath(record.ManagedName);
        var check = new LayoutCheck(record.Id, type, plan.VariesInSize ? $"{type}.SizeOf" : $"sizeof({type})")
        {
            Fields = members.ConvertAll(member => (member.Field.Name, RecordScope.NameOf(record, member))),
            Expected = record.Layout.Groups.Select(group => (TargetLabels.Of(emission.Module, group.Targets), Facts(group.Value, members))).ToList(),
        };
        emission.Dialect.Layouts.WriteCheck(writer, check, emission.Dialect.Syntax);
        writer.Close();
    }

    private static IReadOnlyList<long> Facts(RecordLayout layout, List<SlotMember> members) =>
        members.Select(member => layout.Offsets[member.Index] / 8).Prepend(layout.Size).ToList();
}
