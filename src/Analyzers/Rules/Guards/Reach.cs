using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>By which names a member or local function is reached, where all code that could reach it is at hand.</summary>
internal static class Reach
{
    /// <summary>What the language or the runtime calls without naming it.</summary>
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        "Main", "Dispose", "DisposeAsync", "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "GetAwaiter", "Deconstruct", "Add",
        "ToString", "Equals", "GetHashCode", "CompareTo", "ReleaseHandle", "GetPinnableReference", "ConvertToManaged", "ConvertToUnmanaged", "FromManaged", "ToUnmanaged", "Free",
    };

    /// <summary>The names of a member or local function, one of which all its users write; empty where others may reach it too.</summary>
    /// <param name="container">The member or local function.</param>
    /// <param name="use">The place in it that is asked about.</param>
    /// <param name="isProgram">Whether public members are reached from the code at hand alone.</param>
    public static IReadOnlyList<string> Names(SyntaxNode container, SyntaxNode use, bool isProgram) => container switch
    {
        LocalFunctionStatementSyntax local => [local.Identifier.ValueText],
        MethodDeclarationSyntax method when IsImport(method) => [method.Identifier.ValueText],
        MethodDeclarationSyntax method when !Unnamed.Contains(method.Identifier.ValueText) && method.ExplicitInterfaceSpecifier is null && IsOwn(method, isProgram) => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property when !Unnamed.Contains(property.Identifier.ValueText) && property.ExplicitInterfaceSpecifier is null && IsOwn(property, isProgram) => [property.Identifier.ValueText],
        // What an initialiser calls runs when the type is first used; what it only names waits in the field. An instance's field is part of it.
        FieldDeclarationSyntax field when field.Modifiers.Has(SyntaxKind.StaticKeyword) && !IsCalled(use) && IsOwn(field, isProgram) => [.. field.Declaration.Variables.Select(one => one.Identifier.ValueText)],
        BaseTypeDeclarationSyntax type when IsOwnType(type) => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type when IsOwnType(type) => [type.Identifier.ValueText],
        _ => [],
    };

    /// <summary>The type of whose instances a member is part, where they are all made in the code at hand; null for none.</summary>
    public static TypeDeclarationSyntax? Instances(SyntaxNode container) =>
        container is MemberDeclarationSyntax { Parent: TypeDeclarationSyntax type } member and not BaseTypeDeclarationSyntax and not DelegateDeclarationSyntax
        && !member.Modifiers.Has(SyntaxKind.StaticKeyword) && !member.Modifiers.Has(SyntaxKind.ConstKeyword) && IsOwnType(type) ? type : null;

    private static bool IsImport(MethodDeclarationSyntax method) => method.Modifiers.Has(SyntaxKind.ExternKeyword)
        || (method.Modifiers.Has(SyntaxKind.PartialKeyword) && method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => SyntaxNames.Last(attribute.Name) == "LibraryImport"));

    private static bool IsOwn(MemberDeclarationSyntax member, bool isProgram)
    {
        if (member.Modifiers.Has(SyntaxKind.OverrideKeyword))
            return false;
        var isPublic = member.Modifiers.Has(SyntaxKind.PublicKeyword);
        // An interface of others may be what it is called through.
        if (isPublic && !member.Modifiers.Has(SyntaxKind.StaticKeyword) && member.Parent is TypeDeclarationSyntax { BaseList: not null })
            return false;
        return (!isPublic && !member.Modifiers.Has(SyntaxKind.ProtectedKeyword)) || isProgram || (member.Parent is BaseTypeDeclarationSyntax type && IsOwnType(type));
    }

    /// <summary>Whether a type, or one around it, is for this assembly alone.</summary>
    private static bool IsOwnType(MemberDeclarationSyntax type) => type.AncestorsAndSelf()
        .OfType<MemberDeclarationSyntax>()
        .Where(one => one is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        .Any(one => !one.Modifiers.Has(SyntaxKind.PublicKeyword) && !one.Modifiers.Has(SyntaxKind.ProtectedKeyword) && !one.Modifiers.Has(SyntaxKind.PartialKeyword)
            || one.Modifiers.Has(SyntaxKind.InternalKeyword) || one.Modifiers.Has(SyntaxKind.PrivateKeyword) && !one.Modifiers.Has(SyntaxKind.ProtectedKeyword));

    private static bool IsCalled(SyntaxNode use)
    {
        var expression = use is ExpressionSyntax { Parent: MemberAccessExpressionSyntax member } && member.Name == use ? member : use;
        return expression.Parent is InvocationExpressionSyntax call && call.Expression == expression;
    }
}
