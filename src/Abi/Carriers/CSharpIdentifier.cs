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
        """.Split(Blank, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The name as an identifier: what C# could take for a keyword gets an <c>@</c>, what C# has no letter for an underscore.</summary>
    public static string Escape(string name)
    {
        var clean = string.Concat(name.Select((c, i) => IsPart(c, i) ? c : '_'));
        return Keywords.Contains(clean) ? "@" + clean : clean;
    }

    /// <summary>A path of names, as of a nested type.</summary>
    public static string EscapePath(string path) => path.IndexOf('.') < 0 ? Escape(path) : string.Join(".", path.Split('.').Select(Escape));

    private static bool IsPart(char c, int index) => c == '_' || char.IsLetter(c) || (index > 0 && char.IsLetterOrDigit(c));
}
