using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>What code does with a struct, where all code that can use it is at hand.</summary>
internal static class StructUses
{
    /// <summary>What takes a type to read one of it from memory.</summary>
    private static readonly HashSet<string> Readers = ["PtrToStructure", "Read", "ReadUnaligned", "AsRef", "As"];

    /// <summary>Whether nothing names a struct.</summary>
    public static bool AreNone(INamedTypeSymbol type, CodeNames names, CancellationToken cancellation) =>
        !ResultUses.IsVisibleOutside(type) && names.Uses(type.Name, cancellation).IsEmpty;

    /// <summary>Whether no code makes a struct or asks for its size: what is read is a part of C's.</summary>
    public static bool OnlyRead(INamedTypeSymbol type, CodeNames names, CancellationToken cancellation) =>
        !ResultUses.IsVisibleOutside(type) && !names.Uses(type.Name, cancellation).Any(Makes);

    /// <summary>
    /// Whether no code names the field at a place, or some assigns it and none reads it, while other fields of the struct are used: where none
    /// is, it is not known what the struct is for.
    /// </summary>
    public static FieldUse Of(INamedTypeSymbol type, FindingPlace place, CodeNames names, CancellationToken cancellation)
    {
        if (place.Part != DeclarationPart.Field || type.GetMembers(place.Name).OfType<IFieldSymbol>().FirstOrDefault() is not { } field || ResultUses.IsVisibleOutside(field) || !HasOthers(type, field, names, cancellation))
            return FieldUse.Any;
        var uses = names.Uses(place.Name, cancellation);
        if (field.DeclaredAccessibility == Accessibility.Private)
            uses = uses.RemoveAll(use => !use.Ancestors().OfType<TypeDeclarationSyntax>().Any(one => one.Identifier.ValueText == type.Name));
        return uses.IsEmpty ? FieldUse.None : uses.All(IsAssigned) ? FieldUse.Written : FieldUse.Any;
    }

    private static bool HasOthers(INamedTypeSymbol type, IFieldSymbol field, CodeNames names, CancellationToken cancellation) =>
        type.GetMembers().OfType<IFieldSymbol>().Any(other => !other.IsStatic && !SymbolEqualityComparer.Default.Equals(other, field) && !names.Uses(other.Name, cancellation).IsEmpty);

    /// <summary>Whether nothing stands behind a field.</summary>
    public static bool IsLast(INamedTypeSymbol type, FindingPlace place) =>
        place.Part == DeclarationPart.Field && type.GetMembers().OfType<IFieldSymbol>().LastOrDefault(field => !field.IsStatic)?.Name == place.Name;

    /// <summary><c>F = 1;</c>, <c>this.F = 1;</c>, <c>new T { F = 1 }</c>.</summary>
    private static bool IsAssigned(SimpleNameSyntax use)
    {
        var target = use.Parent is MemberAccessExpressionSyntax member && member.Name == use ? member : (ExpressionSyntax)use;
        return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax or InitializerExpressionSyntax } assignment
            && assignment.Left == target;
    }

    private static bool Makes(SimpleNameSyntax use)
    {
        SyntaxNode node = use;
        while (node.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax or ArrayTypeSyntax)
            node = node.Parent;
        return node.Parent switch
        {
            SizeOfExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax or DefaultExpressionSyntax => true,
            VariableDeclarationSyntax variables => node is not ArrayTypeSyntax && variables.Variables.Any(variable => IsFresh(variable.Initializer?.Value)),
            TypeArgumentListSyntax { Parent: GenericNameSyntax generic } => !Readers.Contains(generic.Identifier.ValueText),
            TypeOfExpressionSyntax of => of.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !Readers.Contains(SyntaxNames.Last(call.Expression)),
            _ => false,
        };
    }

    private static bool IsFresh(ExpressionSyntax? value) =>
        value is null or ImplicitObjectCreationExpressionSyntax || value.IsKind(SyntaxKind.DefaultLiteralExpression);
}

/// <summary>What code does with a field, where all code that can use it is at hand.</summary>
internal enum FieldUse
{
    /// <summary>It may read it, and so may others.</summary>
    Any,

    /// <summary>It only assigns it: who reads it is C.</summary>
    Written,

    /// <summary>Nothing.</summary>
    None,
}
