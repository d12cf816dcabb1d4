using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>
/// Leaves the offsets of a struct's fields to the runtime, with those of one offset in a struct of their own, and names that one where code
/// uses them.
/// </summary>
internal sealed class UnionEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        if (context.Declaration is not StructDeclarationSyntax type || !SequentialEdit.CanChange(context, type) || Groups(type, context, cancellation) is not { } groups)
            return null;
        foreach (var group in groups)
        {
            foreach (var name in group.Fields)
            {
                if (context.Model.GetDeclaredSymbol(type, cancellation)?.GetMembers(name).FirstOrDefault() is not IFieldSymbol field)
                    return null;
                foreach (var (document, use, _) in await References.FindAsync(field, context.Document.Project.Solution, cancellation).ConfigureAwait(false))
                {
                    if (!UnionUse.Plan(use, group, edits.Of(document)))
                        return null;
                }
            }
        }
        edits.Of(context.Document).Change(type, now => SequentialEdit.Change(groups.Aggregate((TypeDeclarationSyntax)now, (one, group) => group.Declare(one))));
        return $"Lay out '{type.Identifier.ValueText}' in the order of its fields, with a union";
    }

    /// <summary>The fields of each offset that several have; null where one cannot be moved.</summary>
    private static List<UnionGroup>? Groups(StructDeclarationSyntax type, RemedyContext context, CancellationToken cancellation)
    {
        var offsets = type.Members.OfType<FieldDeclarationSyntax>()
            .Select(field => (Field: field, Offset: AttributeSyntaxes.Find(field, "FieldOffset")?.ArgumentList?.Arguments[0].Expression is { } value ? context.Model.GetConstantValue(value, cancellation).Value : null))
            .Where(one => one.Offset is not null)
            .GroupBy(one => one.Offset).Where(group => group.Count() > 1).Select(group => group.Select(one => one.Field).ToList()).ToList();
        if (offsets.Exists(group => group.Exists(field => field.Declaration.Variables.Count > 1 || UnionGroup.Access(field) != UnionGroup.Access(group[0]))))
            return null;
        var names = new HashSet<string>(context.Model.GetDeclaredSymbol(type, cancellation)?.MemberNames ?? []);
        var groups = new List<UnionGroup>();
        foreach (var fields in offsets)
        {
            var name = Free("Union", names);
            groups.Add(new(name, Free(type.Identifier.ValueText + name, names), fields.Select(field => field.Declaration.Variables[0].Identifier.ValueText).ToList()));
        }
        return groups.Count == 0 ? null : groups;
    }

    private static string Free(string stem, HashSet<string> names)
    {
        var name = stem;
        for (var i = 2; !names.Add(name); i++)
            name = stem + i;
        return name;
    }
}
