using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// What a file declares that may cross to C, by the names of the types that it uses: imports, methods that C calls, structs, delegates, classes that may have a
/// layout, and aliases. Found without binding anything, and kept as long as the file is as it is. Bodies of methods are not looked into.
/// </summary>
internal sealed class CrossingNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, CrossingNames> Known = new();
    private readonly Dictionary<string, List<MethodDeclarationSyntax>> _imports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _users = new(StringComparer.Ordinal);
    private readonly HashSet<string> _importers = new(StringComparer.Ordinal);

    private CrossingNames(CompilationUnitSyntax root)
    {
        AddAliases(root.Usings);
        foreach (var member in root.Members)
            Add(member, "");
    }

    /// <summary>The number of methods that may be imports, or that C calls.</summary>
    public int ImportCount { get; private set; }

    /// <summary>Whether one of them may be half-typed.</summary>
    public bool IsHalfTyped { get; private set; }

    /// <summary>The outermost types in which they stand.</summary>
    public IReadOnlyCollection<string> Importers => _importers;

    /// <summary>The names of a file.</summary>
    public static CrossingNames Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.GetValue(tree, one => new CrossingNames((CompilationUnitSyntax)one.GetRoot(cancellation)));

    /// <summary>The methods that may be imports and use a type of that name.</summary>
    public IReadOnlyList<MethodDeclarationSyntax> Imports(string type) => _imports.TryGetValue(type, out var imports) ? imports : [];

    /// <summary>The names of the types and aliases whose declarations use a type of that name.</summary>
    public IReadOnlyCollection<string> Users(string type) => _users.TryGetValue(type, out var users) ? users : [];

    private void Add(MemberDeclarationSyntax member, string outermost)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                AddAliases(space.Usings);
                foreach (var inner in space.Members)
                    Add(inner, "");
                break;
            case DelegateDeclarationSyntax type:
                foreach (var name in Names(type.ParameterList).Concat(Names(type.ReturnType)))
                    AddUser(name, type.Identifier.ValueText);
                break;
            case TypeDeclarationSyntax type:
                AddType(type, outermost.Length > 0 ? outermost : type.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.ExternKeyword) || method.Modifiers.Any(SyntaxKind.PartialKeyword) || ImportedMethods.IsForCallers(method):
                AddImport(method, outermost);
                break;
        }
    }

    private void AddImport(MethodDeclarationSyntax method, string outermost)
    {
        ImportCount++;
        IsHalfTyped |= method.ContainsDiagnostics;
        _importers.Add(outermost);
        foreach (var name in Names(method.ParameterList).Concat(Names(method.ReturnType)).Distinct(StringComparer.Ordinal))
        {
            if (!_imports.TryGetValue(name, out var imports))
                _imports.Add(name, imports = []);
            imports.Add(method);
        }
    }

    private void AddType(TypeDeclarationSyntax type, string outermost)
    {
        if (MayCross(type))
        {
            foreach (var name in Used(type))
                AddUser(name, type.Identifier.ValueText);
        }
        foreach (var member in type.Members)
            Add(member, outermost);
    }

    /// <summary>A class crosses as a struct where it has a StructLayout, perhaps in another of its parts.</summary>
    private static bool MayCross(TypeDeclarationSyntax type) => type switch
    {
        StructDeclarationSyntax or RecordDeclarationSyntax => true,
        ClassDeclarationSyntax => type.AttributeLists.Count > 0 || type.Modifiers.Any(SyntaxKind.PartialKeyword),
        _ => false,
    };

    /// <summary>The types of fields, of those behind automatic properties, and of the base.</summary>
    private static IEnumerable<string> Used(TypeDeclarationSyntax type) => type.Members
        .SelectMany(member => member switch
        {
            FieldDeclarationSyntax field => Names(field.Declaration.Type),
            PropertyDeclarationSyntax property => Names(property.Type),
            _ => [],
        })
        .Concat(Names(type.ParameterList))
        .Concat(Names(type.BaseList));

    private void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var alias in usings.Where(one => one.Alias is not null))
        {
            foreach (var name in Names(alias.NamespaceOrType))
                AddUser(name, alias.Alias!.Name.Identifier.ValueText);
        }
    }

    private void AddUser(string type, string user)
    {
        if (!_users.TryGetValue(type, out var users))
            _users.Add(type, users = new(StringComparer.Ordinal));
        users.Add(user);
    }

    private static IEnumerable<string> Names(SyntaxNode? node) => node switch
    {
        null or PredefinedTypeSyntax => [],
        IdentifierNameSyntax name => [name.Identifier.ValueText],
        PointerTypeSyntax pointer => Names(pointer.ElementType),
        ParameterListSyntax list => list.Parameters.SelectMany(parameter => Names(parameter.Type)),
        _ => node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText),
    };
}
