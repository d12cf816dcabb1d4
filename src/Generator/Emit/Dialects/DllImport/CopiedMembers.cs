using Interop.Generator.Emit.Emitters.Records;

namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>
/// Members as properties that copy, because a struct of C# 7.3 cannot give references into itself. What has no length in C# is reached
/// through the record's address, so that whoever has a record that moves must pin it.
/// </summary>
internal sealed class CopiedMembers : IMemberWriter
{
    public string TailRemark(string unit) => $"The array behind the record at that address, of as many {unit} as it was allocated with.";

    public void WritePlaced(CodeWriter writer, RecordScope scope, string type, string name, string offset) => WriteProperty(
        writer, $"{scope.Visibility} {type} {name}", $"NativeStorage.ReadAt<{scope.Name}, {type}>(ref this, {offset})", $"NativeStorage.WriteAt(ref this, {offset}, value)");

    public (string Get, string Set) PlacedPointer(RecordScope scope, string type, string offset) => (
        $"({type})NativeStorage.ReadAt<{scope.Name}, IntPtr>(ref this, {offset})",
        $"NativeStorage.WriteAt(ref this, {offset}, (IntPtr)value)");

    public void WriteTail(CodeWriter writer, RecordScope scope, string element, string name, string offset) =>
        writer.Line($"{scope.Visibility} static {element}* {name}({scope.Name}* record) => ({element}*)NativeStorage.Place(record, {offset});");

    public void WriteBytes(CodeWriter writer, RecordScope scope, string name, ByteSpan bytes) =>
        writer.Line($"{scope.Visibility} static byte* {name}({scope.Name}* record) => NativeStorage.Place(record, {bytes.Offset});");

    public void ForwardReference(CodeWriter writer, RecordScope scope, string type, string name, ForwardPath path) =>
        WriteProperty(writer, $"{scope.Visibility} {type} {name}", $"{path}", $"{path} = value");

    public void ForwardTail(CodeWriter writer, RecordScope scope, string element, string name, ForwardPath path) =>
        writer.Line($"{scope.Visibility} static {element}* {name}({scope.Name}* record) => {path.Record}.{path.Member}(&record->{path.Field});");

    public void ForwardBytes(CodeWriter writer, RecordScope scope, string name, ForwardPath path) => ForwardTail(writer, scope, "byte", name, path);

    private static void WriteProperty(CodeWriter writer, string head, string get, string set)
    {
        writer.Open(head);
        writer.Line($"get => {get};");
        writer.Line($"set => {set};");
        writer.Close();
    }
}
