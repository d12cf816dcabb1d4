namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes how the running .NET is asked for the layout of structs.</summary>
internal interface ILayoutWriter
{
    /// <summary>The members of the class that users call; VISIBILITY stands for theirs.</summary>
    string Verify { get; }

    /// <summary>The members of the class that compare.</summary>
    string Compare { get; }

    /// <summary>Writes the body of the method that checks one struct.</summary>
    void WriteCheck(CodeWriter writer, LayoutCheck check, ISyntax syntax);
}

/// <summary>A struct that is to be checked.</summary>
/// <param name="Id">The record in C.</param>
/// <param name="Type">The C# type.</param>
/// <param name="Size">The expression of its size.</param>
internal sealed record LayoutCheck(string Id, string Type, string Size)
{
    /// <summary>The fields: the names in C and in C#.</summary>
    public required IReadOnlyList<(string C, string CSharp)> Fields { get; init; }

    /// <summary>The size and the offsets of the fields, in bytes, by target.</summary>
    public required IReadOnlyList<(IReadOnlyList<string> Labels, IReadOnlyList<long> Facts)> Expected { get; init; }
}
