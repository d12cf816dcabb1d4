using System.Globalization;
using System.Text;

namespace Interop.Abi.Carriers;

/// <summary>Makes C# identifiers of C's.</summary>
public static class CSharpIdentifier
{
    private static readonly char[] Blank = [' ', '\r', '\n'];

    private static readonly HashSet<string> Keywords = new(
        """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event
        explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null
        object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string
        struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while
        var dynamic record nint nuint notnull unmanaged scoped file required field partial await where yield allows extension
        __arglist __makeref __reftype __refvalue
        """.Split(Blank, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The name as C# writes it: what it could take for a keyword gets an <c>@</c>.</summary>
    public static string Escape(string name)
    {
        var clean = Clean(name);
        return Keywords.Contains(clean) ? "@" + clean : clean;
    }

    /// <summary>
    /// The name of characters that C#'s identifiers may have, which are none beyond the Basic Multilingual Plane: one of those becomes
    /// its number, any other an underscore.
    /// </summary>
    public static string Clean(string name)
    {
        var clean = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogatePair(name, i))
                clean.Append('_').Append(char.ConvertToUtf32(name, i++).ToString("X", CultureInfo.InvariantCulture));
            else if (clean.Length == 0 && !IsStart(name[i]) && IsPart(name[i]))
                clean.Append('_').Append(name[i]);
            else
                clean.Append(IsPart(name[i]) ? name[i] : '_');
        }
        return clean.ToString();
    }

    /// <summary>A path of names, as of a nested type.</summary>
    public static string EscapePath(string path) => path.IndexOf('.') < 0 ? Escape(path) : string.Join(".", path.Split('.').Select(Escape));

    // The classes of characters are those of C#'s specification (6.4.3), but for format characters, which it ignores.
    private static bool IsStart(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
