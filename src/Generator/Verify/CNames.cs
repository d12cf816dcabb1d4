using Interop.Abi.Model;
using Interop.Generator.Passes;

namespace Interop.Generator.Verify;

/// <summary>Names a module's types in C again, also those that have no name: by the member that holds them.</summary>
internal sealed class CNames
{
    private readonly Dictionary<string, string> _byPlace = new(StringComparer.Ordinal);
    private readonly DeclIndex _index;

    public CNames(AbiModule module)
    {
        _index = new DeclIndex(module);
        var pending = new Queue<RecordDecl>(module.Decls.OfType<RecordDecl>().Where(record => record.Naming != RecordNaming.Place));
        while (pending.TryDequeue(out var parent))
        {
            foreach (var field in parent.Fields.Groups.SelectMany(group => group.Value))
            {
                if (field.Name.Length == 0 || _index.Find(NestedName.IdOf(field.Type) ?? "") is not RecordDecl { Naming: RecordNaming.Place } child || _byPlace.ContainsKey(child.Id))
                    continue;
                _byPlace.Add(child.Id, $"__typeof__((({Record(parent)} *)0)->{field.Name}{Index(field.Type)})");
                pending.Enqueue(child);
            }
        }
    }

    /// <summary>The record's name in C, or null for one that no expression reaches.</summary>
    public string? Record(RecordDecl record) => record.Naming == RecordNaming.Place ? _byPlace.GetValueOrDefault(record.Id) : record.Id;

    /// <summary>The type in C.</summary>
    public static string Spell(CType type) => CSpelling.Of(type);

    /// <summary>Whether C can say the type outside its declaration: none of its names was made by us.</summary>
    public bool IsExpressible(CType type) => type switch
    {
        NamedType named => _index.Find(named.Id) switch
        {
            RecordDecl { Naming: RecordNaming.Place } or EnumDecl { Naming: RecordNaming.Place } => false,
            null => false,
            _ => true,
        },
        PointerType pointer => IsExpressible(pointer.Pointee),
        // A row whose length an expression gives (int a[][n]) has no other name.
        ArrayType { Element: ArrayType { Count: null } } => false,
        ArrayType array => IsExpressible(array.Element),
        FunctionType function => function.Parameters.All(IsExpressible) && IsExpressible(function.Return)
            && function.Convention is { IsSame: true, First: CallingConvention.C },
        AtomicType atomic => IsExpressible(atomic.Value),
        BuiltinType => true,
        _ => false,
    };

    private static string Index(CType type) => type is ArrayType array ? "[0]" + Index(array.Element) : "";
}
