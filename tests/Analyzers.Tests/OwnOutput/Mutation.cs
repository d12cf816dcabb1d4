using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Tests.OwnOutput;

/// <summary>A mistake as people make it, planted in a right import.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Plant">The import with the mistake, or null where it has no place for it.</param>
internal sealed record Mutation(string Name, Func<MethodDeclarationSyntax, Random, MethodDeclarationSyntax?> Plant)
{
    private static readonly Dictionary<string, string[]> Widths = new()
    {
        ["nuint"] = ["uint", "ulong", "int"],
        ["nint"] = ["int", "long"],
        ["CLong"] = ["int", "long"],
        ["CULong"] = ["uint", "ulong"],
        ["int"] = ["long", "nint"],
        ["uint"] = ["ulong", "nuint"],
        ["long"] = ["int", "nint"],
        ["ulong"] = ["uint", "nuint"],
        ["double"] = ["float"],
        ["float"] = ["double"],
    };

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("parameter width", (method, random) => Parameter(method, random, Width)),
        new("result width", (method, random) => Width(method.ReturnType, random) is { } type ? method.WithReturnType(type) : null),
        new("pointer as int", (method, random) => Parameter(method, random, (type, _) => type is PointerTypeSyntax ? Type("int", type) : null)),
        new("pointer result as int", (method, _) => method.ReturnType is PointerTypeSyntax ? method.WithReturnType(Type("int", method.ReturnType)) : null),
        new("pointee width", (method, random) => Parameter(method, random, (type, _) => type is PointerTypeSyntax { ElementType: var pointee } && Width(pointee, random) is { } other ? SyntaxFactory.PointerType(other).WithTriviaFrom(type) : null)),
        new("value for pointer to number", (method, random) => Parameter(method, random, (type, _) => type is PointerTypeSyntax { ElementType: PredefinedTypeSyntax pointee } && pointee.Keyword.ValueText != "void" ? Type(pointee.Keyword.ValueText, type) : null)),
        new("number as float", (method, random) => Parameter(method, random, (type, _) => type.ToString() is "int" or "uint" ? Type("float", type) : null)),
        new("last parameter lost", (method, _) => method.ParameterList.Parameters.Count > 0 ? method.WithParameterList(method.ParameterList.WithParameters(method.ParameterList.Parameters.RemoveAt(method.ParameterList.Parameters.Count - 1))) : null),
        // Before C23, () says nothing of the parameters, so that one more is a suggestion there.
        new("a parameter more", (method, _) => method.ParameterList.Parameters.Count == 0 ? null : method.AddParameterListParameters(SyntaxFactory.Parameter(SyntaxFactory.Identifier("more")).WithType(Type("int ", method.ReturnType)))),
        new("result for void", (method, _) => method.ReturnType.ToString() == "void" ? method.WithReturnType(Type("int", method.ReturnType)) : null),
        new("misspelt entry point", Misspelt),
        new("stdcall", (method, _) => method.ParameterList.Parameters.Count == 0 ? null : Attribute(method, "UnmanagedCallConv", "UnmanagedCallConv(CallConvs = new[] { typeof(System.Runtime.CompilerServices.CallConvStdcall) })")),
    ];

    public override string ToString() => Name;

    private static MethodDeclarationSyntax? Parameter(MethodDeclarationSyntax method, Random random, Func<TypeSyntax, Random, TypeSyntax?> change)
    {
        var changed = method.ParameterList.Parameters.Where(parameter => parameter.Modifiers.Count == 0).Select(parameter => (parameter, Type: change(parameter.Type!, random))).Where(one => one.Type is not null).ToList();
        if (changed.Count == 0)
            return null;
        var (old, type) = changed[random.Next(changed.Count)];
        return method.ReplaceNode(old, old.WithType(type));
    }

    private static TypeSyntax? Width(TypeSyntax type, Random random) =>
        Widths.TryGetValue(type.ToString(), out var others) ? Type(others[random.Next(others.Length)], type) : null;

    private static TypeSyntax Type(string name, TypeSyntax old) => SyntaxFactory.ParseTypeName(name).WithTriviaFrom(old);

    private static MethodDeclarationSyntax? Misspelt(MethodDeclarationSyntax method, Random random)
    {
        var name = method.Identifier.ValueText;
        if (name.Length < 6)
            return null;
        var at = random.Next(2, name.Length - 2);
        var wrong = name.Remove(at, 1);
        return Attribute(method, "LibraryImport", null, list => list.AddArguments(SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression($"\"{wrong}\"")).WithNameEquals(SyntaxFactory.NameEquals("EntryPoint"))));
    }

    private static MethodDeclarationSyntax? Attribute(MethodDeclarationSyntax method, string name, string? text, Func<AttributeArgumentListSyntax, AttributeArgumentListSyntax>? arguments = null)
    {
        var old = method.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => attribute.Name.ToString() == name);
        if (old is null || (arguments is not null && old.ArgumentList!.ToString().Contains("EntryPoint", StringComparison.Ordinal)))
            return null;
        var other = text is not null
            ? ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{text}] void M();")!).AttributeLists[0].Attributes[0]
            : old.WithArgumentList(arguments!(old.ArgumentList!));
        return method.ReplaceNode(old, other);
    }
}
