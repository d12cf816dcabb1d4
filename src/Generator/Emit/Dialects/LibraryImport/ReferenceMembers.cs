using Interop.Generator.Emit.Emitters.Records;

namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Members as references into their struct, and spans.</summary>
internal sealed class ReferenceMembers : IMemberWriter
{
    public string TailRemark(string unit) => $"The array behind the record, of as many {unit} as it was allocated with.";

    public void WritePlaced(CodeWriter writer, RecordScope scope, string type, string name, string offset)
    {
        writer.Line("[UnscopedRef]");
        writer.Line($"{scope.Visibility} ref {type} {name} => ref NativeStorage.At<{scope.Name}, {type}>(ref this, {offset});");
    }

    public (string Get, string Set) PlacedPointer(RecordScope scope, string type, string offset) => (
        $"({type})NativeStorage.At<{scope.Name}, nint>(ref Unsafe.AsRef(in this), {offset})",
        $"NativeStorage.At<{scope.Name}, nint>(ref this, {offset}) = (nint)value");

    public void WriteTail(CodeWriter writer, RecordScope scope, string element, string name, string offset)
    {
        writer.Line("[UnscopedRef]");
        writer.Line($"{scope.Visibility} Span<{element}> {name}(int length) => MemoryMarshal.CreateSpan(ref NativeStorage.At<{scope.Name}, {element}>(ref this, {offset}), length);");
    }

    public void WriteBytes(CodeWriter writer, RecordScope scope, string name, ByteSpan bytes)
    {
        writer.Line("[UnscopedRef]");
        writer.Line($"{scope.Visibility} Span<byte> {name} => MemoryMarshal.CreateSpan(ref NativeStorage.At<{scope.Name}, byte>(ref this, {bytes.Offset}), (int){bytes.Size});");
    }

    public void ForwardReference(CodeWriter writer, RecordScope scope, string type, string name, ForwardPath path)
    {
        writer.Line("[UnscopedRef]");
        writer.Line($"{scope.Visibility} ref {type} {name} => ref {path};");
    }

    public void ForwardTail(CodeWriter writer, RecordScope scope, string element, string name, ForwardPath path)
    {
        writer.Line("[UnscopedRef]");
        writer.Line($"{scope.Visibility} Span<{element}> {name}(int length) => {path}(length);");
    }

    public void ForwardBytes(CodeWriter writer, RecordScope scope, string name, ForwardPath path)
    {
        writer.Line("[UnscopedRef]");
        writer.Line($"{scope.Visibility} Span<byte> {name} => {path};");
    }
}
