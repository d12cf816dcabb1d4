namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Arrays that the runtime repeats.</summary>
internal sealed class InlineArrays : IArrayWriter
{
    // C# has no spans of pointers.
    public string ElementOf(string type) => type.EndsWith('*') || type.StartsWith("delegate*", StringComparison.Ordinal) ? "nint" : type;

    public void WriteBuffer(CodeWriter writer, ArrayStruct array)
    {
        Open(writer, array, $"{array.Visibility} partial struct");
        writer.Close();
    }

    public void OpenStorage(CodeWriter writer, ArrayStruct array) => Open(writer, array, $"{array.Visibility} struct");

    private static void Open(CodeWriter writer, ArrayStruct array, string head)
    {
        writer.Line($"[InlineArray({array.Count})]");
        writer.Open($"{head} {array.Name}");
        writer.Line($"{array.Visibility} {array.Element} {array.Field};");
    }
}
