namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Sizes and offsets as spans, of which none is allocated.</summary>
internal sealed class SpanLayouts : ILayoutWriter
{
    public string Verify =>
        """
        /// <summary>Checks all structs; worth a call in a test, or when a program starts.</summary>
        /// <exception cref="PlatformNotSupportedException">A struct is laid out otherwise than in C.</exception>
        VISIBILITY static void Verify()
        {
            if (Differences() is { Count: > 0 } differences)
                throw new PlatformNotSupportedException(string.Join(Environment.NewLine, differences));
        }
        """;

    public string Compare =>
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

    public void WriteCheck(CodeWriter writer, LayoutCheck check, ISyntax syntax)
    {
        syntax.WriteChoice(writer, new Choice("ReadOnlySpan<long> expected =", "ReadOnlySpan<long>", TargetLabels.Subject, "[]")
        {
            Cases = check.Expected.Select(group => (group.Labels, $"[{string.Join(", ", group.Facts)}]")).ToList(),
        });
        writer.Line("if (expected.IsEmpty)");
        writer.Line("    return;");
        // On the heap, because a struct may be larger than a stack.
        writer.Line($"var at = ({check.Type}*)NativeMemory.AllocZeroed((nuint)sizeof({check.Type}));");
        writer.Line("ReadOnlySpan<long> actual =");
        writer.Line("[");
        writer.Line($"    {check.Size},");
        foreach (var (_, field) in check.Fields)
            writer.Line($"    (byte*)&at->{field} - (byte*)at,");
        writer.Line("];");
        writer.Line("NativeMemory.Free(at);");
        var names = check.Fields.Select(field => CSharpName.Literal(field.C)).Prepend("\"\"");
        writer.Line($"Compare(differences, {CSharpName.Literal(check.Id)}, [{string.Join(", ", names)}], actual, expected);");
    }
}
