using Interop.Abi.Model;
using Interop.Generator.Clang;

namespace Interop.Generator.Merge;

/// <summary>
/// Makes one module of the modules of each target. What differs becomes a per-target fact; what is something else altogether on other
/// targets is kept with the reason why it cannot be bound. Nothing is dropped.
/// </summary>
internal static class Merger
{
    /// <summary>Merges what was read; the targets keep their order.</summary>
    public static AbiModule Merge(IReadOnlyList<TargetReading> readings, LibraryInfo library, EquatableArray<HeaderInfo> headers)
    {
        var byId = new Dictionary<string, List<(int Target, Decl Decl)>>(StringComparer.Ordinal);
        var headerOrder = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var target = 0; target < readings.Count; target++)
        {
            foreach (var decl in readings[target].Decls)
            {
                if (!byId.TryGetValue(decl.Id, out var same))
                    byId.Add(decl.Id, same = []);
                same.Add((target, decl));
                headerOrder.TryAdd(decl.Location.Header, headerOrder.Count);
            }
        }
        var decls = byId.Values
            .Select(same => MergeOne(same, readings))
            .OrderBy(decl => headerOrder[decl.Location.Header])
            .ThenBy(decl => decl.Location.Line)
            .ThenBy(decl => decl.Location.Column)
            .ThenBy(decl => decl.Id, StringComparer.Ordinal);
        return new AbiModule(library, readings.Select(reading => reading.Target).ToEquatableArray(), headers, decls.ToEquatableArray());
    }

    private static Decl MergeOne(List<(int Target, Decl Decl)> same, IReadOnlyList<TargetReading> readings)
    {
        // What a header forbids on some targets exists on the others alone.
        if (same.Exists(item => item.Decl.Unsupported?.Kind == UnsupportedKind.Unavailable) && same.FindAll(item => item.Decl.Unsupported is null) is { Count: > 0 } available)
            same = available;
        var kinds = same.GroupBy(item => KindOf(item.Decl)).ToList();
        var chosen = kinds.Find(kind => kind.Key is DeclKind.Record or DeclKind.Constant) ?? kinds[0];
        var merged = chosen.First().Decl.Accept(new MergeVisitor(chosen.ToList()));
        var first = same[0].Decl;
        merged = merged with
        {
            // A macro exists where it is defined, though it may be a constant on some targets alone.
            Targets = TargetSet.From((merged is ConstantDecl ? same.AsEnumerable() : chosen).Select(item => item.Target)),
            Location = first.Location,
            Origin = first.Origin,
            Comment = same.Select(item => item.Decl.Comment).FirstOrDefault(comment => comment is not null),
            Deprecated = same.Select(item => item.Decl.Deprecated).FirstOrDefault(message => message is not null),
        };
        return kinds.Count == 1 ? merged : merged with { Unsupported = Differs(merged, kinds, readings) };
    }

    /// <summary>The reason why what is of several kinds cannot be bound; none for a macro, which is simply no constant on the other targets.</summary>
    private static Unsupported? Differs(Decl merged, List<IGrouping<DeclKind, (int Target, Decl Decl)>> kinds, IReadOnlyList<TargetReading> readings)
    {
        if (merged is ConstantDecl)
            return null;
        var isType = kinds.TrueForAll(kind => kind.Key is DeclKind.Record or DeclKind.Opaque or DeclKind.Enum or DeclKind.Alias);
        var parts = kinds.Select(kind => $"{Describe(kind.Key)} on {string.Join(" ", kind.Select(item => readings[item.Target].Target.Rid))}");
        return new Unsupported(isType ? UnsupportedKind.TargetDependentType : UnsupportedKind.Conflict, $"{merged.Name} is {string.Join(", ", parts)}");
    }

    private static string Describe(DeclKind kind) => kind switch
    {
        DeclKind.Record => "a struct or union",
        DeclKind.Opaque => "only declared",
        DeclKind.Enum => "an enumeration",
        DeclKind.Alias => "a typedef",
        DeclKind.Function => "a function",
        DeclKind.Variable => "a variable",
        _ => "a macro",
    };

    private static DeclKind KindOf(Decl decl) => decl switch
    {
        RecordDecl => DeclKind.Record,
        OpaqueDecl => DeclKind.Opaque,
        EnumDecl => DeclKind.Enum,
        AliasDecl => DeclKind.Alias,
        FunctionDecl => DeclKind.Function,
        VariableDecl => DeclKind.Variable,
        ConstantDecl => DeclKind.Constant,
        _ => DeclKind.Macro,
    };

    private enum DeclKind
    {
        Record,
        Opaque,
        Enum,
        Alias,
        Function,
        Variable,
        Constant,
        Macro,
    }
}
