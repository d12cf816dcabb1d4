using System.Text;

namespace Interop.Generator.Packages;

/// <summary>Words as a POSIX shell reads them, without expansions: what pkg-config prints.</summary>
internal static class ShellWords
{
    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '\0' && char.IsWhiteSpace(c))
            {
                End();
                continue;
            }
            word ??= new StringBuilder();
            if (c == '\\' && quote != '\'' && i + 1 < text.Length && (quote == '\0' || text[i + 1] is '"' or '\\' or '$' or '`'))
                word.Append(text[++i]);
            else if (quote == '\0' && c is '"' or '\'')
                quote = c;
            else if (c == quote && quote != '\0')
                quote = '\0';
            else
                word.Append(c);
        }
        End();
        return words;

        void End()
        {
            if (word is not null)
                words.Add(word.ToString());
            word = null;
        }
    }
}
