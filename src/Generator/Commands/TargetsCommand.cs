using System.CommandLine;
using System.Text.Json;
using Interop.Abi.Targets;
using Spectre.Console;

namespace Interop.Generator.Commands;

/// <summary><c>interop targets</c>.</summary>
internal static class TargetsCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "Write them as JSON, for a script or a CI matrix." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("targets", "Show the targets and what their C compilers say of them.") { Json };
        command.SetAction(result => result.GetValue(Json) ? WriteJson() : WriteTable());
        return command;
    }

    private static int WriteTable()
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "target", "triple", "model", "long", "pointer", "wchar_t", "char", "long double", "8-byte align", "rank" })
            table.AddColumn(new TableColumn(heading).NoWrap());
        foreach (var target in KnownTargets.All)
        {
            var facts = target.Facts;
            table.AddRow(
                target.Rid,
                target.Triple,
                facts.DataModel.ToString(),
                facts.LongSize.ToString(),
                facts.PointerSize.ToString(),
                $"{(facts.WCharIsSigned ? "signed" : "unsigned")} {facts.WCharSize}",
                facts.CharIsSigned ? "signed" : "unsigned",
                facts.LongDoubleSize.ToString(),
                facts.LongLongAlignment.ToString(),
                KnownTargets.FirstRank.Contains(target) ? "1" : "2");
        }
        Terminal.Out.Write(table);
        Terminal.Out.MarkupLine("Sizes and alignments in bytes. Rank 1 is generated for unless --target says otherwise.");
        return 0;
    }

    private static int WriteJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartArray();
            foreach (var target in KnownTargets.All)
                WriteTarget(writer, target);
            writer.WriteEndArray();
        }
        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        return 0;
    }

    private static void WriteTarget(Utf8JsonWriter writer, Target target)
    {
        var facts = target.Facts;
        writer.WriteStartObject();
        writer.WriteString("rid", target.Rid);
        writer.WriteString("triple", target.Triple);
        writer.WriteNumber("rank", KnownTargets.FirstRank.Contains(target) ? 1 : 2);
        writer.WriteString("dataModel", facts.DataModel.ToString());
        writer.WriteNumber("long", facts.LongSize);
        writer.WriteNumber("pointer", facts.PointerSize);
        writer.WriteNumber("wchar", facts.WCharSize);
        writer.WriteBoolean("wcharIsSigned", facts.WCharIsSigned);
        writer.WriteBoolean("charIsSigned", facts.CharIsSigned);
        writer.WriteNumber("longDouble", facts.LongDoubleSize);
        writer.WriteNumber("longDoubleAlign", facts.LongDoubleAlignment);
        writer.WriteNumber("longLongAlign", facts.LongLongAlignment);
        writer.WriteNumber("doubleAlign", facts.DoubleAlignment);
        writer.WriteBoolean("bigEndian", facts.IsBigEndian);
        writer.WriteString("bitFields", facts.BitFields.ToString());
        writer.WriteEndObject();
    }
}
