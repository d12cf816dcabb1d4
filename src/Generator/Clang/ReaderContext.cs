using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Clang.Native;
using Interop.Generator.Clang.Readers;

namespace Interop.Generator.Clang;

/// <summary>
/// What the readers of one target share: which files are the library's, which declarations are asked for and still to be read,
/// and the names of those that have none.
/// </summary>
internal sealed class ReaderContext
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<Entry> _order = [];
    private readonly Queue<Entry> _pending = new();
    private readonly Dictionary<nint, string> _placeNames = [];
    private readonly Dictionary<nint, NamedType> _tags = [];
    private readonly Dictionary<nint, string> _aliases = [];
    private readonly FileTable _files;
    private readonly CommentStore _comments;

    public ReaderContext(FileTable files, CommentStore comments, Target target)
    {
        Target = target;
        _files = files;
        _comments = comments;
        Types = new TypeReader(this);
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>Reads types.</summary>
    public TypeReader Types { get; }

    /// <summary>A fact of this one target.</summary>
    public static PerTarget<T> Same<T>(T value) => PerTarget<T>.Same(value, TargetSet.Of(0));

    /// <summary>Whether the cursor stands in one of the library's own headers.</summary>
    public bool IsOwn(CXCursor cursor) => _files.Find(cursor.Place().File) is { IsOwn: true };

    /// <summary>The file's entry, or null for text that stands in none.</summary>
    public SourceFile? File(nint file) => _files.Find(file);

    /// <summary>What a cursor's own declaration demands of the types it names.</summary>
    public Demand DemandOf(CXCursor cursor) => IsOwn(cursor) ? Demand.Own : Demand.Dependency;

    /// <summary>Asks for a struct or union and gives the type that names it.</summary>
    public CType Record(CXCursor cursor, Demand demand)
    {
        if (!_tags.TryGetValue(cursor.DeclAddress, out var named))
        {
            var (name, tag, naming) = RecordReader.NameOf(cursor, this);
            _tags[cursor.DeclAddress] = named = new NamedType(RecordIds.Of(tag, naming, name));
        }
        var level = demand.Value == DemandLevel.Complete || IsOwn(cursor.DefinitionOrSelf) ? DemandLevel.Complete : DemandLevel.Opaque;
        Want(named.Id, cursor, demand with { Value = level });
        return named;
    }

    /// <summary>Asks for an enumeration and gives the type that names it.</summary>
    public CType Enum(CXCursor cursor)
    {
        if (!_tags.TryGetValue(cursor.DeclAddress, out var named))
        {
            var (name, naming) = EnumReader.NameOf(cursor, this);
            _tags[cursor.DeclAddress] = named = new NamedType(RecordIds.OfEnum(naming, name));
        }
        Want(named.Id, cursor, Demand.Own);
        return named;
    }

    /// <summary>Asks for a typedef and gives the type that names it.</summary>
    public CType Alias(CXCursor cursor, Demand demand)
    {
        if (!_aliases.TryGetValue(cursor.DeclAddress, out var name))
        {
            name = cursor.Spelling;
            // The typedef of an unnamed tag is that tag's name, and no declaration of its own.
            _aliases[cursor.DeclAddress] = name = AliasReader.NamesItsOwnTag(cursor, name) ? "" : name;
        }
        if (name.Length == 0)
            return Types.Read(LibClang.clang_getTypedefDeclUnderlyingType(cursor), demand);
        if (name == BuiltinTypes.Name(BuiltinKind.VaList))
            return new BuiltinType(BuiltinKind.VaList);
        Want(name, cursor, IsOwn(cursor) ? Demand.Own : demand);
        return new NamedType(name);
    }

    /// <summary>Asks for any declaration that types do not name: functions, variables.</summary>
    public void Want(string id, CXCursor cursor, Demand demand)
    {
        if (_entries.TryGetValue(id, out var entry))
        {
            if (entry.Demand.Value >= demand.Value && entry.Demand.Pointer >= demand.Pointer)
                return;
            entry.Demand = new Demand(
                (DemandLevel)Math.Max((int)entry.Demand.Value, (int)demand.Value),
                (DemandLevel)Math.Max((int)entry.Demand.Pointer, (int)demand.Pointer));
        }
        else
        {
            entry = new Entry(cursor, demand);
            _entries.Add(id, entry);
            _order.Add(entry);
        }
        _pending.Enqueue(entry);
    }

    /// <summary>Names an unnamed record or enumeration after its place, unless it has such a name already.</summary>
    public string NameByPlace(CXCursor cursor, string suggestion)
    {
        var identity = cursor.Identity;
        if (_placeNames.TryGetValue(identity, out var name))
            return name;
        name = suggestion;
        for (var n = 2; _placeNames.ContainsValue(name); n++)
            name = suggestion + n;
        _placeNames.Add(identity, name);
        return name;
    }

    /// <summary>The name that an unnamed declaration was given, or null.</summary>
    public string? PlaceName(CXCursor cursor) => _placeNames.GetValueOrDefault(cursor.Identity);

    /// <summary>Reads all that was asked for, and what that asks for in turn; in the order in which it was first met.</summary>
    public List<Decl> ReadAll()
    {
        while (_pending.TryDequeue(out var entry))
            entry.Decl = DeclReaders.Read(entry.Cursor, entry.Demand, this);
        return _order.Select(entry => entry.Decl).OfType<Decl>().ToList();
    }

    /// <summary>Adds what every declaration has: its targets, place, comment, and whether it is deprecated.</summary>
    public T Complete<T>(T decl, CXCursor cursor)
        where T : Decl
    {
        var (source, location) = Locate(cursor);
        return decl with
        {
            Targets = TargetSet.Of(0),
            Location = location,
            Origin = source is { IsOwn: true } ? Origin.Own : Origin.Dependency,
            Comment = _comments.Get(location, cursor),
            Deprecated = Availability.Deprecation(cursor),
        };
    }

    /// <summary>The comment above a cursor. Every target sees the same text, so that only the first to come takes it.</summary>
    public string? CommentOf(CXCursor cursor) => _comments.Get(Locate(cursor).Location, cursor);

    private (SourceFile? File, SourceLocation Location) Locate(CXCursor cursor)
    {
        var (file, line, column) = cursor.Place();
        var source = _files.Find(file);
        return (source, new SourceLocation(source?.Name ?? "", line, column));
    }

    private sealed class Entry(CXCursor cursor, Demand demand)
    {
        public CXCursor Cursor { get; } = cursor;

        public Demand Demand { get; set; } = demand;

        public Decl? Decl { get; set; }
    }
}
