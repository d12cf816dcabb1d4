using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Model;
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
        foreach (var line in Verify.Split('\n'))
            writer.Line(line.Replace("VISIBILITY", emission.Style.Visibility));
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
        foreach (var line in Compare.Split('\n'))
            writer.Line(line);
        writer.Close();
    }

    /// <summary>A record without a name is emitted with the one that holds it, or not at all.</summary>
    private static bool IsEmitted(RecordDecl record, Emission emission)
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
        writer.Open("ReadOnlySpan<long> expected = NativeTargets.Current switch");
        foreach (var group in record.Layout.Groups)
        {
            writer.Line($"{TargetPattern.Of(emission.Module, group.Targets)} => [{string.Join(", ", members.Select(member => group.Value.Offsets[member.Index] / 8).Prepend(group.Value.Size))}],");
        }
        writer.Line("_ => [],");
        writer.Close(";");
        writer.Line("if (expected.IsEmpty)");
        writer.Line("    return;");
        // On the heap, because a struct may be larger than a stack.
        var type = CSharpIdentifier.EscapePath(record.ManagedName);
        writer.Line($"var at = ({type}*)NativeMemory.AllocZeroed((nuint)sizeof({type}));");
        writer.Line("ReadOnlySpan<long> actual =");
        writer.Line("[");
        writer.Line(plan.VariesInSize ? $"    {type}.SizeOf," : $"    sizeof({type}),");
        foreach (var member in members)
            writer.Line($"    (byte*)&at->{RecordScope.NameOf(record, member)} - (byte*)at,");
        writer.Line("];");
        writer.Line("NativeMemory.Free(at);");
        var names = members.Select(member => CSharpName.Literal(member.Field.Name)).Prepend("\"\"");
        writer.Line($"Compare(differences, {CSharpName.Literal(record.Id)}, [{string.Join(", ", names)}], actual, expected);");
        writer.Close();
    }

    private const string Verify =
        """
        /// <summary>Checks all structs; worth a call in a test, or when a program starts.</summary>
        /// <exception cref="PlatformNotSupportedException">A struct is laid out otherwise than in C.</exception>
        VISIBILITY static void Verify()
        {
            if (Differences() is { Count: > 0 } differences)
                throw new PlatformNotSupportedException(string.Join(Environment.NewLine, differences));
        }
        """;

    private const string Compare =
        """
        private static void Compare(List<string> differences, string record, string[] fields, ReadOnlySpan<long> actual, ReadOnlySpan<long> expected)
        {
            for (var i = 0; i < expected.Length; i++)
            {
                if (actual[i] != expected[i])
                    differences.Add($"{record}: {(i == 0 ? "size" : $"offset of {fields[i]}")} is {actual[i]} in .NET, {expected[i]} in C");
            }
        }
        """;
}
