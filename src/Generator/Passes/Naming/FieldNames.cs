using Interop.Abi.Model;

namespace Interop.Generator.Passes.Naming;

/// <summary>Names the fields of records. Those of an unnamed member stand among its parent's, in C# as in C, and must differ from them.</summary>
internal static class FieldNames
{
    /// <summary>Names them all.</summary>
    public static AbiModule Run(AbiModule module, NamingPolicy policy)
    {
        var index = new DeclIndex(module);
        var named = new Dictionary<string, RecordDecl>(StringComparer.Ordinal);
        var unnamedMembers = module.Decls.OfType<RecordDecl>().SelectMany(Children).ToHashSet(StringComparer.Ordinal);
        foreach (var root in module.Decls.OfType<RecordDecl>().Where(record => !unnamedMembers.Contains(record.Id)))
            Name(root, new Dictionary<string, string>(StringComparer.Ordinal), index, named, policy);
        return module with { Decls = module.Decls.Map(decl => named.GetValueOrDefault(decl.Id) ?? decl) };
    }

    private static void Name(RecordDecl record, Dictionary<string, string> names, DeclIndex index, Dictionary<string, RecordDecl> named, NamingPolicy policy)
    {
        if (!named.TryAdd(record.Id, record))
            return;
        named[record.Id] = record with { Fields = record.Fields.Map(fields => fields.Map(field => Name(field, names, policy))) };
        foreach (var child in Children(record).Select(index.Find).OfType<RecordDecl>())
            Name(child, names, index, named, policy);
    }

    private static Field Name(Field field, Dictionary<string, string> names, NamingPolicy policy)
    {
        if (field.Name.Length == 0)
            return field;
        if (!names.TryGetValue(field.Name, out var name))
        {
            name = Abi.Carriers.CSharpIdentifier.Clean(policy.Part(NameKind.Fields, field.Name));
            while (names.ContainsValue(name))
                name += "_";
            names.Add(field.Name, name);
        }
        return field with { ManagedName = name };
    }

    /// <summary>The records of a record's unnamed members.</summary>
    private static IEnumerable<string> Children(RecordDecl record) => record.Fields.Groups
        .SelectMany(group => group.Value)
        .Where(field => field.Name.Length == 0)
        .Select(field => NestedName.IdOf(field.Type))
        .OfType<string>()
        .Distinct();
}
