using Interop.Abi.Model;
using Interop.Generator.Input;

namespace Interop.Generator.Passes;

/// <summary>
/// Keeps the declarations that the user's patterns select, and what those need. A type that is not selected but needed stays, as a
/// dependency. A constant of an unnamed enumeration is selected by any of its names.
/// </summary>
internal static class Select
{
    /// <summary>Selects; without patterns, all of the library's own.</summary>
    public static AbiModule Run(AbiModule module, IReadOnlyList<Glob> include, IReadOnlyList<Glob> exclude)
    {
        var index = new DeclIndex(module);
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<Decl>(module.Decls.Where(decl => decl.Origin == Origin.Own && IsSelected(decl, include, exclude)));
        var selected = pending.Select(decl => decl.Id).ToHashSet(StringComparer.Ordinal);
        while (pending.TryDequeue(out var decl))
        {
            if (!wanted.Add(decl.Id))
                continue;
            foreach (var id in decl.Accept(TypeNames.Instance))
            {
                if (index.Find(id) is { } needed)
                    pending.Enqueue(needed);
            }
        }
        return module with
        {
            Decls = module.Decls
                .Where(decl => wanted.Contains(decl.Id))
                .Select(decl => selected.Contains(decl.Id) ? decl : decl with { Origin = Origin.Dependency })
                .ToEquatableArray(),
        };
    }

    private static bool IsSelected(Decl decl, IReadOnlyList<Glob> include, IReadOnlyList<Glob> exclude)
    {
        var names = decl is EnumDecl { Naming: RecordNaming.Place } @enum ? @enum.Constants.Select(constant => constant.Name) : [decl.Name];
        return names.Any(name => (include.Count == 0 || include.Any(glob => glob.IsMatch(name))) && !exclude.Any(glob => glob.IsMatch(name)));
    }
}
