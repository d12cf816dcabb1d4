using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Fields of one offset, which become a struct of their own.</summary>
/// <param name="Name">The field that holds it.</param>
/// <param name="Type">The struct's name.</param>
/// <param name="Fields">The fields.</param>
internal sealed record UnionGroup(string Name, string Type, IReadOnlyList<string> Fields)
{
    private static readonly SyntaxKind[] Accesses = [SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.PrivateKeyword];

    /// <summary>Who may use a field, as it is written, with a space behind.</summary>
    public static string Access(FieldDeclarationSyntax field) => string.Concat(field.Modifiers.Where(modifier => Accesses.Contains(modifier.Kind())).Select(modifier => modifier.Text + " "));

    /// <summary>A type with the struct, at its end, and one field of it where the fields were.</summary>
    public TypeDeclarationSyntax Declare(TypeDeclarationSyntax type)
    {
        var fields = Fields.Select(name => FieldSyntax.Find(type, name)).OfType<FieldDeclarationSyntax>().ToList();
        if (fields.Count != Fields.Count || Holder(fields[0]) is not { } holder || Union(type, fields) is not { } union)
            return type;
        var members = type.Members.Select(member => member == fields[0] ? holder : member).Where(member => !fields.Contains(member)).Append(union);
        return type.WithMembers(SyntaxFactory.List(members));
    }

    private MemberDeclarationSyntax? Holder(FieldDeclarationSyntax first)
    {
        var leading = FieldSyntax.IsOnOwnLine(first) ? FieldSyntax.Indentation(first) : default;
        return SyntaxFactory.ParseMemberDeclaration($"{Access(first)}{Type} {Name};")?.WithLeadingTrivia(leading)
            .WithTrailingTrivia(FieldSyntax.IsOnOwnLine(first) ? SyntaxFactory.TriviaList(SyntaxFactory.LineFeed) : SyntaxFactory.TriviaList(SyntaxFactory.Space));
    }

    private MemberDeclarationSyntax? Union(TypeDeclarationSyntax type, List<FieldDeclarationSyntax> fields)
    {
        if (AttributeSyntaxes.Find(type, "StructLayout") is not { ArgumentList.Arguments: { Count: > 0 } arguments } layout)
            return null;
        var moved = fields.Select(field => AttributeSyntaxes.Change(field, "FieldOffset", attribute => AttributeSyntaxes.SetFirst(attribute, "0"))).ToList();
        var head = $"[{layout.Name}({arguments[0].Expression})]";
        if (!FieldSyntax.IsOnOwnLine(fields[0]))
            return SyntaxFactory.ParseMemberDeclaration($"{head} {Access(fields[0])}struct {Type} {{ {string.Join(" ", moved.Select(field => field.WithoutTrivia().ToString()))} }} ");
        var indentation = FieldSyntax.Indentation(fields[0]).ToFullString();
        var lines = string.Concat(moved.Select(field => "    " + field.ToFullString()));
        return SyntaxFactory.ParseMemberDeclaration($"\n{indentation}{head}\n{indentation}{Access(fields[0])}struct {Type}\n{indentation}{{\n{lines}{indentation}}}\n");
    }
}

/// <summary>Where code uses a field that is moved into a union.</summary>
internal static class UnionUse
{
    /// <summary>Plans to name the union there.</summary>
    /// <returns>Whether the code around it compiles then.</returns>
    public static bool Plan(SimpleNameSyntax use, UnionGroup group, DocumentEdits edits)
    {
        if (use.Ancestors().OfType<CrefSyntax>().Any())
            return true;
        if (References.IsNameOnly(use) || use.Parent is NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax)
            return false;
        if (use.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Left == use)
            return PlanInitializer(assignment, initializer, group, edits);
        if (use.Parent is MemberAccessExpressionSyntax access && access.Name == use)
            edits.Change(access, now => SyntaxFactory.ParseExpression($"{now.Expression}{now.OperatorToken}{group.Name}.{now.Name}").WithTriviaFrom(now));
        else
            edits.Change(use, now => SyntaxFactory.ParseExpression($"{group.Name}.{now}").WithTriviaFrom(now));
        return true;
    }

    /// <summary>A struct in an initializer has one of its own, if it is that of a new value and has one of the fields alone.</summary>
    private static bool PlanInitializer(AssignmentExpressionSyntax assignment, InitializerExpressionSyntax initializer, UnionGroup group, DocumentEdits edits)
    {
        var isAlone = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Count(one => one.Left is SimpleNameSyntax name && group.Fields.Contains(name.Identifier.ValueText)) == 1;
        if (!isAlone || initializer.IsKind(SyntaxKind.WithInitializerExpression))
            return false;
        edits.Change(assignment, now => Nested(now, group).WithTriviaFrom(now));
        return true;
    }

    // Only within a creation is it an initializer.
    private static ExpressionSyntax Nested(AssignmentExpressionSyntax assignment, UnionGroup group) =>
        SyntaxFactory.ParseExpression($"new T {{ {group.Name} = {{ {assignment.WithoutTrivia()} }} }}") is ObjectCreationExpressionSyntax { Initializer.Expressions: { Count: 1 } expressions }
            ? expressions[0].WithoutTrivia()
            : assignment;
}
