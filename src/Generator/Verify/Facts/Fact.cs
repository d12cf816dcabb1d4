using Interop.Abi.Model;

namespace Interop.Generator.Verify.Facts;

/// <summary>One thing that a manifest says of a target, and how its C compiler is asked about it.</summary>
/// <param name="Decl">The declaration that it is of; null for a fact of the target itself.</param>
/// <param name="What">What it is: <c>size of struct s</c>.</param>
/// <param name="Expected">The manifest's value, for a person.</param>
internal abstract record Fact(Decl? Decl, string What, string Expected)
{
    /// <summary>The name that a macro of the same name hides, so that it must be undefined to be asked about; or null.</summary>
    public string? Hidden { get; init; }

    /// <summary>Where it stands, for a message.</summary>
    public string Place => Decl?.Location.ToString() ?? "the target";

    /// <summary>Whether the answer is read from the object file; else the compiler refuses what is wrong.</summary>
    public virtual bool IsRead => false;

    /// <summary>The question, on one line of C: an assertion, or an object that is read.</summary>
    public abstract string Ask(int number);

    /// <summary>One line of C whose object holds the compiler's own value; null where only a message tells it.</summary>
    public abstract string? Tell(int number);

    /// <summary>The value in an object's bytes, in the form of <see cref="Expected"/>.</summary>
    public abstract string Read(ReadOnlySpan<byte> value);

    /// <summary>What must stand before a line about it, and behind.</summary>
    public (string Before, string Behind) Guard => Hidden is null
        ? ("", "")
        : ($"#pragma push_macro(\"{Hidden}\")\n#undef {Hidden}\n", $"#pragma pop_macro(\"{Hidden}\")\n");

    /// <summary>An assertion, on one line.</summary>
    protected string Assert(string condition) => $"_Static_assert({condition}, \"{What}\");";
}
