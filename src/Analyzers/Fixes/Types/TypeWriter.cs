using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>How an address is written.</summary>
internal enum PointerStyle
{
    /// <summary>As a pointer.</summary>
    Pointer,

    /// <summary>As an integer of its width, which needs no unsafe code.</summary>
    Address,
}

/// <summary>Writes a type so that the code around a declaration understands it.</summary>
internal sealed class TypeWriter(RemedyContext context, PointerStyle style)
{
    private bool HasFunctionPointers => style == PointerStyle.Pointer && context.Language >= LanguageVersion.CSharp9;

    /// <summary>The type, or null where the code cannot name it.</summary>
    public TypeSyntax? Write(TypeSyntax type) => type switch
    {
        PointerTypeSyntax when style == PointerStyle.Address => Address(),
        PointerTypeSyntax pointer => SyntaxFactory.PointerType(Pointee(pointer.ElementType)),
        FunctionPointerTypeSyntax when !HasFunctionPointers => Address(),
        FunctionPointerTypeSyntax pointer => FunctionPointer(pointer),
        ArrayTypeSyntax array => Write(array.ElementType) is { } element ? array.WithElementType(element) : null,
        PredefinedTypeSyntax => type,
        IdentifierNameSyntax { Identifier.ValueText: "nint" } => Address(),
        IdentifierNameSyntax { Identifier.ValueText: "nuint" } => Native("UIntPtr", "nuint"),
        IdentifierNameSyntax { Identifier.ValueText: "CLong" or "CULong" } name => Named(ScopedNames.InteropServices, name),
        IdentifierNameSyntax { Identifier.ValueText: "Half" } name => Named("System", name),
        _ => Bind(type.ToString(), context) is null ? null : type,
    };

    /// <summary>The type that a text names at the declaration, or null.</summary>
    public static ITypeSymbol? Bind(string text, RemedyContext context)
    {
        var type = context.Model.GetSpeculativeTypeInfo(context.Position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        return type is null or IErrorTypeSymbol ? null : type;
    }

    // Of a type that the code does not have, the address is left.
    private TypeSyntax Pointee(TypeSyntax pointee) =>
        Write(pointee) is { } written && Bind(written.ToString(), context) is { IsUnmanagedType: true }
            ? written
            : SyntaxFactory.ParseTypeName("void");

    private TypeSyntax FunctionPointer(FunctionPointerTypeSyntax pointer)
    {
        var types = pointer.ParameterList.Parameters.ToDictionary(parameter => (SyntaxNode)parameter.Type, parameter => Write(parameter.Type));
        return types.ContainsValue(null)
            ? SyntaxFactory.ParseTypeName("void*")
            : pointer.ReplaceNodes(types.Keys, (original, _) => types[original]!.WithTriviaFrom(original));
    }

    private TypeSyntax? Address() => Native("IntPtr", "nint");

    // The keywords are of C# 9.
    private TypeSyntax? Native(string name, string keyword) => context.Language >= LanguageVersion.CSharp9
        ? SyntaxFactory.ParseTypeName(keyword)
        : ScopedNames.Of(context.Model, context.Position, "System", name) is { } written ? SyntaxFactory.ParseTypeName(written) : null;

    private TypeSyntax? Named(string space, IdentifierNameSyntax name) =>
        ScopedNames.Of(context.Model, context.Position, space, name.Identifier.ValueText) is { } written ? SyntaxFactory.ParseTypeName(written) : null;
}
