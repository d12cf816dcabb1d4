namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>
/// Arrays as the elements themselves, a few as fields, many as structs of two, of four and so on: a <c>fixed</c> buffer has numbers alone,
/// and not all runtimes see in it, where they choose registers, the elements that C has.
/// </summary>
internal sealed class RepeatedFields : IArrayWriter
{
    private const int MostFields = 8;

    public string ElementOf(string type) => type;

    public void WriteBuffer(CodeWriter writer, ArrayStruct array)
    {
        Open(writer, array, $"{array.Visibility} partial struct");
        writer.Space();
        writer.Line("/// <summary>The number of elements.</summary>");
        writer.Line($"{array.Visibility} const int Length = {array.Count};");
        writer.Space();
        writer.Line("/// <summary>The element at that index.</summary>");
        writer.Line("/// <exception cref=\"IndexOutOfRangeException\">There is none.</exception>");
        writer.Open($"{array.Visibility} {array.Element} this[int index]");
        foreach (var (accessor, value) in new[] { ("get", "return {0};"), ("set", "{0} = value;") })
        {
            writer.Open(accessor);
            writer.Line($"fixed ({array.Element}* at = &{array.Field})");
            writer.Line("    " + string.Format(null, value, $"at[NativeStorage.Index(index, {array.Count})]"));
            writer.Close();
        }
        writer.Close();
        writer.Close();
    }

    public void OpenStorage(CodeWriter writer, ArrayStruct array) => Open(writer, array, $"{array.Visibility} struct");

    private static void Open(CodeWriter writer, ArrayStruct array, string head)
    {
        writer.Open($"{head} {array.Name}");
        writer.Line($"{array.Visibility} {array.Element} {array.Field};");
        var rest = array.Count - 1;
        if (rest < MostFields)
        {
            for (var i = 1; i <= rest; i++)
                writer.Line($"private {array.Element} {array.Field}_{i};");
            return;
        }
        for (var count = 1L; count <= rest; count *= 2)
        {
            if (count > 1)
                writer.Line($"private struct {Of(count)} {{ private {Of(count / 2)} a, b; }}");
            if ((rest & count) != 0)
                writer.Line($"private {Of(count)} {array.Field}_{count};");
        }

        string Of(long count) => count == 1 ? array.Element : $"_{count}";
    }
}
