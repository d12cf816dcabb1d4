using System.Text.RegularExpressions;
using Interop.Abi.Model;

namespace Interop.Generator.Verify.Facts;

/// <summary>A type: a function's prototype, what a typedef names, the type of a member.</summary>
/// <param name="Declared">The declaration.</param>
/// <param name="What">What it is.</param>
/// <param name="Type">What has the type in C, as <c>__typeof__</c> takes it.</param>
/// <param name="Pointer">An expression of the type of a pointer to it.</param>
/// <param name="Manifest">The manifest's type.</param>
/// <param name="Spelling">The manifest's type as the target's compiler reads it.</param>
internal sealed partial record TypeFact(Decl Declared, string What, string Type, string Pointer, CType Manifest, string Spelling)
    : Fact(Declared, What, CSpelling.Of(Manifest))
{
    /// <summary>Another spelling that means the same to the ABI, or null.</summary>
    public string? Alternative { get; init; }

    // Old-style prototypes are compatible with any; qualifiers at the top do not count.
    public override string Ask(int number) => Assert(string.Join(" || ", new[] { Spelling, Alternative }
        .OfType<string>()
        .Select(spelling => $"__builtin_types_compatible_p(__typeof__({Type}), {spelling})")));

    public override string? Tell(int number) => null;

    public override string Read(ReadOnlySpan<byte> value) => throw new InvalidOperationException("A type is not in an object.");

    /// <summary>A line that the compiler refuses with a message that names the type of <see cref="Pointer"/>.</summary>
    public string Provoke(int number) => $"int interop_type_{number} = _Generic({Pointer}, struct interop_none *: 0);";

    /// <summary>The type in that message; the message itself where it has none.</summary>
    public static string FromMessage(string message)
    {
        var names = Quoted().Matches(message.Replace('‘', '\'').Replace('’', '\'')).Select(match => match.Groups[1].Value).Where(name => name != "_Generic").ToList();
        return names.Count == 0 ? message : WithoutPointer(names[^1].Replace("  ", " ", StringComparison.Ordinal));
    }

    /// <summary>The type that a pointer's spelling points to, so far as one level is spelt in it.</summary>
    private static string WithoutPointer(string pointer)
    {
        var at = pointer.IndexOf("(*", StringComparison.Ordinal);
        if (at < 0)
            return pointer.EndsWith('*') ? pointer[..^1].TrimEnd() : pointer;
        var rest = pointer.Remove(at + 1, 1);
        return rest.AsSpan(at).StartsWith("()") ? rest.Remove(at, 2) : rest;
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
