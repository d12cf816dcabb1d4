using System.Text.RegularExpressions;

namespace Interop.Generator.Emit.Docs;

/// <summary>A piece of documentation.</summary>
/// <param name="Kind">Where it belongs.</param>
/// <param name="Name">The parameter it is about, if it is about one.</param>
/// <param name="Lines">Its text, not yet escaped.</param>
internal sealed record DocBlock(DocKind Kind, string Name, List<string> Lines);

/// <summary>Where a piece of documentation belongs.</summary>
internal enum DocKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A parameter.</summary>
    Param,

    /// <summary>The result.</summary>
    Returns,

    /// <summary>Text to be kept as it is.</summary>
    Code,
}

/// <summary>Splits a comment into paragraphs and Doxygen's commands.</summary>
internal static partial class Doxygen
{
    /// <summary>The pieces in order.</summary>
    public static List<DocBlock> Parse(IEnumerable<string> lines)
    {
        var blocks = new List<DocBlock>();
        DocBlock? open = null;
        DocBlock Add(DocBlock block)
        {
            blocks.Add(block);
            return block;
        }
        foreach (var line in lines)
        {
            var command = Command().Match(line);
            var word = command.Success ? command.Groups["word"].Value : "";
            var rest = command.Success ? command.Groups["rest"].Value : line;
            if (open is { Kind: DocKind.Code })
            {
                if (word is "endcode" or "endverbatim")
                    open = null;
                else
                    open.Lines.Add(line);
            }
            else if (word is "code" or "verbatim")
            {
                open = Add(new DocBlock(DocKind.Code, "", []));
            }
            else if (word == "param" && Parameter().Match(rest) is { Success: true } parameter)
            {
                open = Add(new DocBlock(DocKind.Param, parameter.Groups["name"].Value, [parameter.Groups["text"].Value]));
            }
            else if (word is "return" or "returns" or "result" or "retval")
            {
                open = open is { Kind: DocKind.Returns } ? open : Add(new DocBlock(DocKind.Returns, "", []));
                open.Lines.Add(rest);
            }
            else if (Label(word) is { } label)
            {
                open = Add(new DocBlock(DocKind.Paragraph, "", [label + rest]));
            }
            else if (line.Trim().Length == 0)
            {
                open = null;
            }
            else
            {
                open ??= Add(new DocBlock(DocKind.Paragraph, "", []));
                open.Lines.Add(Structural(word) ? rest : line);
            }
        }
        blocks.RemoveAll(block => block.Lines.TrueForAll(string.IsNullOrWhiteSpace));
        return blocks;
    }

    /// <summary>The text without the commands inside a line: <c>\c word</c> and <c>\ref word</c> are the word.</summary>
    public static string Inline(string text) => InlineCommand().Replace(text, "");

    private static string? Label(string word) => word switch
    {
        "brief" or "short" => "",
        "note" or "remark" or "remarks" => "Note: ",
        "warning" or "attention" => "Warning: ",
        "see" or "sa" => "See also: ",
        "since" => "Since: ",
        "deprecated" => "Deprecated: ",
        "pre" => "Precondition: ",
        "post" => "Postcondition: ",
        "threadsafety" => "Thread safety: ",
        _ => null,
    };

    /// <summary>Commands that say where the comment belongs and not what it says.</summary>
    private static bool Structural(string word) => word is "file" or "defgroup" or "ingroup" or "addtogroup" or "name" or "fn" or "struct" or "enum" or "typedef" or "def" or "relates" or "verbatim" or "details";

    [GeneratedRegex(@"^\s*[\\@](?<word>[a-zA-Z]+)\b(?<mode>\[[a-z,\s]*\])?\s*(?<rest>.*)$")]
    private static partial Regex Command();

    [GeneratedRegex(@"^(\[[a-z,\s]*\]\s*)?(?<name>\w+)\s*[-:]?\s*(?<text>.*)$")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"[\\@](c|p|a|e|b|em|ref|link|endlink|n)\b ?")]
    private static partial Regex InlineCommand();
}
