using Interop.Abi.Model;

namespace Interop.Generator.Emit.Dialects;

/// <summary>What one version of C#, and the attributes that its compiler knows, write in their own way.</summary>
internal interface ISyntax
{
    /// <summary>How a property begins to read without changing its struct.</summary>
    string Getter { get; }

    /// <summary>The struct, as an argument of what reads in it.</summary>
    string Self { get; }

    /// <summary>The type of numbers of bytes and bits within a record.</summary>
    string Offset { get; }

    /// <summary>An unsigned integer that holds an address and has operators.</summary>
    string Address { get; }

    /// <summary>The class that gives the bits of floating-point numbers.</summary>
    string FloatBits { get; }

    /// <summary>The attribute of what does not return, or null.</summary>
    string? NoReturn { get; }

    /// <summary>Writes the attributes of what is not on every target.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="decl">The declaration.</param>
    /// <param name="systems">The operating systems, as .NET names them, that it is on; none where it is on a part of one.</param>
    /// <param name="rids">The targets.</param>
    void WriteOnly(CodeWriter writer, Decl decl, IReadOnlyList<string> systems, IEnumerable<string> rids);

    /// <summary>A file: comments, directives and the code within its namespace.</summary>
    string File(IEnumerable<string> comments, string nameSpace, string code);

    /// <summary>Writes a member, or a variable, that has one of several values.</summary>
    void WriteChoice(CodeWriter writer, Choice choice);

    /// <summary>Opens the block of a <c>switch</c> statement for these values.</summary>
    void OpenCase(CodeWriter writer, IReadOnlyList<string> labels);
}

/// <summary>A value that depends on another.</summary>
/// <param name="Head">What has the value, with <c>=</c> or <c>=&gt;</c> behind it.</param>
/// <param name="Type">The value's type.</param>
/// <param name="Subject">What it depends on.</param>
/// <param name="Otherwise">The value where no case fits, which may throw.</param>
internal sealed record Choice(string Head, string Type, string Subject, string Otherwise)
{
    /// <summary>The values of the subject, and the value there.</summary>
    public required IReadOnlyList<(IReadOnlyList<string> Labels, string Value)> Cases { get; init; }
}
