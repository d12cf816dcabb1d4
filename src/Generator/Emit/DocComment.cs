using Interop.Generator.Emit.Docs;

namespace Interop.Generator.Emit;

/// <summary>Writes a header's comment as XML documentation: the first paragraph is the summary, the others remarks.</summary>
internal static class DocComment
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="raw">The comment, or null.</param>
    /// <param name="parameters">What may be documented as parameters: the names in the comment, and in C#.</param>
    /// <param name="remarks">Remarks of ours.</param>
    public static void Write(CodeWriter writer, string? raw, IReadOnlyList<(string C, string CSharp)> parameters, IReadOnlyList<string> remarks)
    {
        var blocks = raw is null ? [] : Doxygen.Parse(CommentText.Lines(raw));
        var summary = blocks.Find(block => block.Kind == DocKind.Paragraph);
        if (summary is not null)
            WriteElement(writer, "summary", "", [summary]);
        var own = blocks.FindAll(block => block != summary && block.Kind is DocKind.Paragraph or DocKind.Code);
        foreach (var parameter in blocks.Where(block => block.Kind == DocKind.Param).GroupBy(block => block.Name, StringComparer.Ordinal))
        {
            if (parameters.FirstOrDefault(known => known.C == parameter.Key).CSharp is { } name)
                WriteElement(writer, "param", $" name=\"{name}\"", parameter.ToList());
            else
                own.AddRange(parameter.Select(block => block with { Lines = [$"{block.Name}: {block.Lines[0]}", .. block.Lines.Skip(1)] }));
        }
        if (blocks.FindAll(block => block.Kind == DocKind.Returns) is { Count: > 0 } returns)
            WriteElement(writer, "returns", "", returns);
        own.AddRange(remarks.Select(remark => new DocBlock(DocKind.Paragraph, "", [remark])));
        own.RemoveAll(block => block == summary);
        if (own.Count > 0)
            WriteElement(writer, "remarks", "", own);
    }

    /// <summary>The text as XML has it.</summary>
    public static string Escape(string text) =>
        string.Concat(text.Where(c => c is >= ' ' or '\t' && c is not ('\uFFFE' or '\uFFFF') && !char.IsSurrogate(c)))
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static void WriteElement(CodeWriter writer, string element, string attributes, IReadOnlyList<DocBlock> blocks)
    {
        if (blocks is [{ Kind: not DocKind.Code, Lines: [var only] }])
        {
            writer.Line($"/// <{element}{attributes}>{Text(only)}</{element}>");
            return;
        }
        writer.Line($"/// <{element}{attributes}>");
        foreach (var block in blocks)
        {
            var tag = block.Kind == DocKind.Code ? "code" : blocks.Count > 1 ? "para" : null;
            if (tag is not null)
                writer.Line($"/// <{tag}>");
            foreach (var line in block.Lines)
                writer.Line($"/// {(block.Kind == DocKind.Code ? Escape(line) : Text(line))}".TrimEnd());
            if (tag is not null)
                writer.Line($"/// </{tag}>");
        }
        writer.Line($"/// </{element}>");
    }

    private static string Text(string line) => Escape(Doxygen.Inline(line).Trim());
}
