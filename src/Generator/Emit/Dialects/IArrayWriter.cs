namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes structs that are arrays.</summary>
internal interface IArrayWriter
{
    /// <summary>The element that stands for a pointer, which may be no type argument.</summary>
    string ElementOf(string type);

    /// <summary>Writes the struct of an array that users see.</summary>
    void WriteBuffer(CodeWriter writer, ArrayStruct array);

    /// <summary>Writes the struct of an array that is only room; leaves its block open.</summary>
    void OpenStorage(CodeWriter writer, ArrayStruct array);
}

/// <summary>A struct that is an array.</summary>
/// <param name="Visibility">Who sees it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Element">The C# type of an element.</param>
/// <param name="Field">The name of the first element.</param>
/// <param name="Count">The number of elements, at least 1.</param>
internal sealed record ArrayStruct(string Visibility, string Name, string Element, string Field, long Count);
