using Interop.Abi.Model;
using Interop.Generator.Passes;

namespace Interop.Generator.Verify;

/// <summary>Where C reaches a record.</summary>
/// <param name="Type">The type, in C, in which its members are found by their names.</param>
/// <param name="Offset">The record's offset in that type, in bits; not 0 only for an unnamed member of it.</param>
/// <param name="IsWhole">Whether the type is the record itself, and not one that holds it as an unnamed member.</param>
internal sealed record Reach(string Type, long Offset, bool IsWhole);

/// <summary>Names a module's types in C again for one target, also those that have no name: by the declaration that holds them.</summary>
internal sealed class CNames
{
    private readonly Dictionary<string, Reach> _reached = new(StringComparer.Ordinal);
    private readonly DeclIndex _index;
    private readonly int _target;

    public CNames(AbiModule module, int target)
    {
        _index = new DeclIndex(module);
        _target = target;
        var pending = new Queue<RecordDecl>();
        foreach (var decl in module.Decls.Where(decl => decl.Targets.Contains(target) && IsNameable(decl)))
        {
            if (decl is RecordDecl { Naming: not RecordNaming.Place })
                Add(decl.Id, new Reach(decl.Id, 0, true), pending);
            else if (decl is AliasDecl alias && alias.Type.TryGet(target, out var aliased))
                AddInner(aliased!, $"*({decl.Name} *)0", pending);
            else if (decl is VariableDecl variable && variable.Type.TryGet(target, out var type))
                AddInner(type!, decl.Name, pending);
        }
        while (pending.TryDequeue(out var parent))
            AddMembers(parent, _reached[parent.Id], pending);
    }

    /// <summary>The target.</summary>
    public int Target => _target;

    /// <summary>Where C reaches the record, or null for one that no expression reaches.</summary>
    public Reach? Find(RecordDecl record) => _reached.GetValueOrDefault(record.Id);

    /// <summary>The declaration that a type names. What is of another kind on other targets may say nothing of this one.</summary>
    public Decl? Find(string id) => _index.Find(id);

    /// <summary>The type in C, or null where C cannot say it outside its declaration.</summary>
    public string? Spell(CType type) => type.Accept(new CTypeSpeller(this, ""));

    /// <summary>Whether the declaration's name is one that C can read: a manifest may hold any text.</summary>
    public static bool IsNameable(Decl decl) => IsIdentifier(decl.Name);

    /// <summary>Whether the text is an identifier (C17 6.4.2), with the dollar sign that compilers allow.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => c is '_' or '$' || char.IsLetterOrDigit(c) || c > 127 && !char.IsControl(c) && !char.IsWhiteSpace(c));

    private void AddMembers(RecordDecl parent, Reach reach, Queue<RecordDecl> pending)
    {
        if (!parent.Fields.TryGet(_target, out var fields) || !parent.Layout.TryGet(_target, out var layout))
            return;
        for (var i = 0; i < fields.Count; i++)
        {
            if (IsIdentifier(fields[i].Name) && fields[i].BitWidth is null)
                AddInner(fields[i].Type, $"(({reach.Type} *)0)->{fields[i].Name}", pending);
            else if (fields[i].Name.Length == 0 && fields[i].Type is NamedType named)
                Add(named.Id, new Reach(reach.Type, reach.Offset + layout!.Offsets[i], false), pending);
        }
    }

    /// <summary>Adds the unnamed record that a declaration's type holds.</summary>
    private void AddInner(CType type, string expression, Queue<RecordDecl> pending)
    {
        var (inner, index) = (type, "");
        while (inner is ArrayType or PointerType)
        {
            inner = inner is ArrayType array ? array.Element : ((PointerType)inner).Pointee;
            index += "[0]";
        }
        if (NestedName.IdOf(inner) is { } id && Find(id) is RecordDecl { Naming: RecordNaming.Place })
            Add(id, new Reach($"__typeof__(({expression}){index})", 0, true), pending);
    }

    private void Add(string id, Reach reach, Queue<RecordDecl> pending)
    {
        if (Find(id) is RecordDecl record && record.Targets.Contains(_target) && _reached.TryAdd(id, reach))
            pending.Enqueue(record);
    }
}
