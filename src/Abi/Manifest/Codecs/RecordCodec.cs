using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class RecordCodec
{
    public static void Write(DeclWriter writer, RecordDecl decl) => writer.Decl(decl, () =>
    {
        WriteNaming(writer, decl.Tag, decl.Naming);
        writer.Fact("fields", decl.Fields, fields => writer.Json.Array(fields, field => WriteField(writer, field)));
        writer.Fact("layout", decl.Layout, layout => WriteLayout(writer, layout));
    });

    public static RecordDecl Read(DeclReader reader, string id)
    {
        var tag = RecordTag.Struct;
        var naming = RecordNaming.Tag;
        PerTarget<EquatableArray<Field>>? fields = null;
        PerTarget<RecordLayout>? layout = null;
        return reader.Decl(
            key =>
            {
                switch (key)
                {
                    case "tag":
                        tag = reader.Word<RecordTag>();
                        return true;
                    case "naming":
                        naming = reader.Word<RecordNaming>();
                        return true;
                    case "fields":
                        fields = reader.Fact(() => reader.Json.List(() => ReadField(reader)).ToEquatableArray());
                        return true;
                    case "layout":
                        layout = reader.ObjectFact(() => ReadLayout(reader));
                        return true;
                    default:
                        return false;
                }
            },
            () =>
            {
                var record = new RecordDecl(Name(id, naming), tag, naming, reader.Need(fields, "fields"), reader.Need(layout, "layout"));
                // A record that some targets leave undefined has neither there.
                var isSound = record.Fields.Targets == record.Layout.Targets
                    && record.Layout.Targets.Indices().All(target => record.Fields[target].Count == record.Layout[target].Offsets.Count);
                if (!isSound)
                    throw reader.Json.Error("'fields' and 'layout' do not agree");
                return record;
            });
    }

    /// <summary>Writes how a record came by its name.</summary>
    public static void WriteNaming(DeclWriter writer, RecordTag tag, RecordNaming naming)
    {
        if (tag != RecordTag.Struct)
            writer.Json.Key("tag").Value(tag.ToString());
        if (naming != RecordNaming.Tag)
            writer.Json.Key("naming").Value(naming.ToString());
    }

    /// <summary>The name in an id.</summary>
    public static string Name(string id, RecordNaming naming) => naming == RecordNaming.Typedef ? id : id.Substring(id.IndexOf(' ') + 1);

    private static void WriteField(DeclWriter writer, Field field) => writer.Json.InlineObject(() =>
    {
        if (field.Name.Length > 0)
            writer.Json.Key("name").Value(field.Name);
        if (field.ManagedName != field.Name)
            writer.Json.Key("managed").Value(field.ManagedName);
        writer.Type("type", field.Type);
        if (field.BitWidth is { } bits)
            writer.Json.Key("bits").Value(bits);
    });

    private static Field ReadField(DeclReader reader)
    {
        var name = "";
        string? managed = null;
        CType? type = null;
        int? bits = null;
        reader.Json.Object(key =>
        {
            switch (key)
            {
                case "name":
                    name = reader.Json.String();
                    break;
                case "managed":
                    managed = reader.Json.String();
                    break;
                case "type":
                    type = reader.Type();
                    break;
                case "bits":
                    bits = reader.Json.Int();
                    break;
                default:
                    throw reader.Json.Error($"'{key}' is no property of a field");
            }
        });
        return new Field(name, reader.Need(type, "type"), bits) { ManagedName = managed ?? name };
    }

    private static void WriteLayout(DeclWriter writer, RecordLayout layout) => writer.Json.InlineObject(() =>
    {
        writer.Json.Key("size").Value(layout.Size);
        writer.Json.Key("align").Value(layout.Alignment);
        writer.Json.Key("bitOffsets").InlineArray(layout.Offsets, writer.Json.Value);
    });

    private static RecordLayout ReadLayout(DeclReader reader)
    {
        long size = -1;
        long align = -1;
        List<long> offsets = [];
        reader.Json.Object(key =>
        {
            switch (key)
            {
                case "size":
                    size = reader.Json.Long();
                    break;
                case "align":
                    align = reader.Json.Long();
                    break;
                case "bitOffsets":
                    offsets = reader.Json.List(reader.Json.Long);
                    break;
                default:
                    throw reader.Json.Error($"'{key}' is no property of a layout");
            }
        });
        return size < 0 || align < 1 ? throw reader.Json.Error("a layout needs 'size' and 'align'") : new RecordLayout(size, align, offsets.ToEquatableArray());
    }
}
