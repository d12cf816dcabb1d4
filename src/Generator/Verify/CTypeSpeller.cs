using Interop.Abi.Model;

namespace Interop.Generator.Verify;

/// <summary>
/// Writes a type so that a compiler for one target reads the same type again: with the calling convention that functions have there,
/// and by an expression where the type has no name. Null where C has no words for it.
/// </summary>
/// <param name="names">The names, on the target.</param>
/// <param name="declarator">What is written around, from the inside out.</param>
internal sealed class CTypeSpeller(CNames names, string declarator) : ITypeVisitor<string?>
{
    public string? Visit(BuiltinType type) => Leaf(type, BuiltinTypes.Name(type.Kind));

    public string? Visit(NamedType type) => names.Find(type.Id) switch
    {
        RecordDecl { Naming: RecordNaming.Place } record => names.Find(record) is { IsWhole: true } reach ? Leaf(type, reach.Type) : null,
        EnumDecl { Naming: RecordNaming.Place } or null => null,
        var decl => CNames.IsNameable(decl) ? Leaf(type, type.Id) : null,
    };

    public string? Visit(PointerType type)
    {
        var inner = "*" + Words(type.Qualifiers) + declarator;
        return type.Pointee switch
        {
            FunctionType function => Function(function, $"({Convention(function)}{inner.TrimEnd()})"),
            ArrayType array => array.Accept(new CTypeSpeller(names, $"({inner.TrimEnd()})")),
            var pointee => pointee.Accept(new CTypeSpeller(names, inner)),
        };
    }

    // A row whose length an expression gives (int a[][n]) has no other name.
    public string? Visit(ArrayType type) => type.Element is ArrayType { Count: null } ? null : type.Element.Accept(new CTypeSpeller(names, $"{declarator}[{type.Count}]"));

    // The convention has no place in an abstract function type, but in that of a pointer to it.
    public string? Visit(FunctionType type) => new PointerType(type).Accept(new CTypeSpeller(names, "")) is { } pointer ? Leaf(type, $"__typeof__(*({pointer})0)") : null;

    public string? Visit(VectorType type) => names.Spell(type.Element) is { } element ? Leaf(type, $"__attribute__((vector_size({type.Count} * sizeof({element})))) {element}") : null;

    public string? Visit(ComplexType type) => names.Spell(type.Element) is { } element ? Leaf(type, $"_Complex {element}") : null;

    public string? Visit(AtomicType type) => names.Spell(type.Value) is { } value ? Leaf(type, $"_Atomic({value})") : null;

    public string? Visit(UnknownType type) => null;

    private string? Function(FunctionType type, string inner)
    {
        var parameters = new List<string>();
        foreach (var parameter in type.Parameters)
        {
            if (names.Spell(parameter) is not { } text)
                return null;
            parameters.Add(text);
        }
        if (type.IsVariadic)
            parameters.Add("...");
        var isKnown = !type.Convention.TryGet(names.Target, out var convention) || convention != CallingConvention.Other;
        var list = parameters.Count == 0 ? "void" : string.Join(", ", parameters);
        return isKnown ? type.Return.Accept(new CTypeSpeller(names, $"{inner}({list})")) : null;
    }

    private string Convention(FunctionType type) =>
        type.Convention.TryGet(names.Target, out var convention) && convention is not (CallingConvention.C or CallingConvention.Other)
            ? $"__attribute__(({convention.ToString().ToLowerInvariant()})) "
            : "";

    private string Leaf(CType type, string name) =>
        Words(type.Qualifiers) + name + (declarator.Length == 0 || declarator[0] == '[' ? "" : " ") + declarator;

    private static string Words(Qualifiers qualifiers)
    {
        var words = "";
        if ((qualifiers & Qualifiers.Const) != 0)
            words += "const ";
        if ((qualifiers & Qualifiers.Volatile) != 0)
            words += "volatile ";
        if ((qualifiers & Qualifiers.Restrict) != 0)
            words += "restrict ";
        return words;
    }
}
