using System.Text;

namespace Interop.Generator.CompileCommands;

/// <summary>
/// Words as programs of Windows read their command line: backslashes are themselves, but before a quotation mark, where two are one and an odd
/// one takes the mark's meaning away (learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments).
/// </summary>
internal static class WindowsWords
{
    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!isQuoted && text[i] is ' ' or '\t' or '\r' or '\n')
            {
                if (word is not null)
                    words.Add(word.ToString());
                word = null;
                continue;
            }
            word ??= new StringBuilder();
            var slashes = text.AsSpan(i).IndexOfAnyExcept('\\');
            slashes = slashes < 0 ? text.Length - i : slashes;
            var isBeforeQuote = i + slashes < text.Length && text[i + slashes] == '"';
            word.Append('\\', isBeforeQuote ? slashes / 2 : slashes);
            i += slashes;
            if (i == text.Length)
                break;
            if (text[i] == '"' && slashes % 2 == 0)
                isQuoted = !isQuoted;
            else if (isQuoted || text[i] is not (' ' or '\t' or '\r' or '\n'))
                word.Append(text[i]);
            else
                i--;
        }
        if (word is not null)
            words.Add(word.ToString());
        return words;
    }
}
