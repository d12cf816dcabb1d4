using Interop.Abi.Carriers.Records;
using Interop.Abi.Managed;
using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>
/// Writes the structs that cross by value in the place of a record that differs by target: .NET chooses registers by a struct's fields, so
/// that each target needs its own.
/// </summary>
internal static class ExactStructEmitter
{
    /// <summary>Writes those that some function passes.</summary>
    public static void Write(CodeWriter nested, RecordScope scope)
    {
        var carriers = scope.Emission.Carriers;
        if (!scope.Emission.PassesExactly(scope.Record))
            return;
        foreach (var (first, type) in carriers.Exact(scope.Record).Structs)
        {
            nested.Space();
            new Writer(nested, scope.Emission.Dialect).WriteStruct(type, ExactRecord.Name(first, carriers.Source), "internal");
        }
    }

    private sealed class Writer(CodeWriter writer, Dialect dialect)
    {
        public void WriteStruct(ManagedStruct type, string name, string visibility)
        {
            if (StructLayout.Attribute(type) is { } attribute)
                writer.Line(attribute);
            writer.Open($"{visibility} struct {name}");
            for (var i = 0; i < type.Fields.Count; i++)
            {
                if (type.Layout == ManagedLayoutKind.Explicit)
                    writer.Line($"[FieldOffset({type.Fields[i].Offset})]");
                writer.Line($"private {TypeName(type.Fields[i].Type, $"{name}_{i}")} _{i};");
            }
            for (var i = 0; i < type.Fields.Count; i++)
                WriteNested(type.Fields[i].Type, $"{name}_{i}");
            writer.Close();
        }

        private string TypeName(ManagedType type, string name) => type is ManagedPrimitive primitive ? dialect.Vocabulary.Name(primitive.Kind) : name;

        private void WriteNested(ManagedType type, string name)
        {
            switch (type)
            {
                case ManagedStruct @struct:
                    writer.Space();
                    WriteStruct(@struct, name, "private");
                    break;
                case ManagedInlineArray array:
                    writer.Space();
                    dialect.Arrays.OpenStorage(writer, new ArrayStruct("private", name, TypeName(array.Element, name + "_e"), "_e", array.Count));
                    WriteNested(array.Element, name + "_e");
                    writer.Close();
                    break;
            }
        }
    }
}
