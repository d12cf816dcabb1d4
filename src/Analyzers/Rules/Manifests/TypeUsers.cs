using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>The declarations through which C may come to have a type, by names: one too many does no harm.</summary>
/// <param name="Names">The names of the type, and of all types that have it in them at some depth.</param>
/// <param name="Users">Those of them that have another in them.</param>
/// <param name="Imports">The methods that may be imports and use one of them.</param>
internal sealed record TypeUsers(HashSet<string> Names, HashSet<string> Users, IReadOnlyCollection<MethodDeclarationSyntax> Imports)
{
    /// <summary>Those of a type of that name.</summary>
    public static TypeUsers Of(string type, IReadOnlyList<CrossingNames> files)
    {
        var (names, users, imports) = (new HashSet<string>(StringComparer.Ordinal) { type }, new HashSet<string>(StringComparer.Ordinal), new HashSet<MethodDeclarationSyntax>());
        var open = new Queue<string>(names);
        while (open.Count > 0)
        {
            var name = open.Dequeue();
            foreach (var file in files)
            {
                imports.UnionWith(file.Imports(name));
                foreach (var user in file.Users(name))
                {
                    users.Add(user);
                    if (names.Add(user))
                        open.Enqueue(user);
                }
            }
        }
        return new TypeUsers(names, users, imports);
    }
}
