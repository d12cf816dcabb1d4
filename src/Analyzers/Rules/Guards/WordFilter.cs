using System.Collections;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>Tells of most words that a text does not have them, in one quick look at its characters (Bloom, 1970, with two hashes).</summary>
internal sealed class WordFilter
{
    private const int Size = 1 << 16;
    private const int BufferSize = 4096;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;
    private readonly BitArray _words = new(Size);

    /// <summary>Looks at a text.</summary>
    public WordFilter(SourceText text)
    {
        var buffer = new char[BufferSize];
        var hash = Seed;
        for (var start = 0; start < text.Length; start += BufferSize)
        {
            var count = Math.Min(BufferSize, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                if (IsOfWord(buffer[i]))
                {
                    hash = Add(hash, buffer[i]);
                    continue;
                }
                // An identifier may have any of its letters as \u0041.
                HasEscapes |= buffer[i] == '\\' && (i + 1 == count || buffer[i + 1] is 'u' or 'U');
                Note(hash);
                hash = Seed;
            }
        }
        Note(hash);
    }

    /// <summary>Whether identifiers may be written with escapes: then nothing is known.</summary>
    public bool HasEscapes { get; }

    /// <summary>Whether the text may have a word; where not, it has not.</summary>
    public bool MayHave(string word)
    {
        var hash = Seed;
        foreach (var character in word)
            hash = Add(hash, character);
        return HasEscapes || (_words[First(hash)] && _words[Second(hash)]);
    }

    private static int First(uint hash) => (int)(hash % Size);

    private static int Second(uint hash) => (int)(unchecked(hash * Prime) / Size);

    // FNV-1a (Fowler, Noll and Vo).
    private static uint Add(uint hash, char character) => unchecked((hash ^ character) * Prime);

    private static bool IsOfWord(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '0' and <= '9' || (character > 127 && char.IsLetterOrDigit(character));

    private void Note(uint hash)
    {
        _words[First(hash)] = true;
        _words[Second(hash)] = true;
    }
}
