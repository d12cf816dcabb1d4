namespace Interop.Abi.Model;

/// <summary>Writes a type, or the declaration of a name with it, in C's notation (C17 6.7.6).</summary>
public static class CSpelling
{
    /// <summary>The type alone: <c>void (*)(int)</c>.</summary>
    public static string Of(CType type) => type.Accept(new Speller("")).Trim();

    /// <summary>A declaration of <paramref name="name"/>: <c>void (*name)(int)</c>.</summary>
    public static string Declare(CType type, string name) => type.Accept(new Speller(name)).Trim();

    /// <summary>A prototype with the names of its parameters where they are known.</summary>
    public static string Prototype(FunctionDecl function, FunctionType type)
    {
        var names = function.ParameterNames;
        var parameters = type.Parameters.Select((parameter, i) => Declare(parameter, i < names.Count ? names[i] : ""));
        return Declare(type.Return, $"{function.Name}({ParameterList(parameters, type.IsVariadic)})");
    }

    private static string ParameterList(IEnumerable<string> parameters, bool isVariadic)
    {
        var list = string.Join(", ", isVariadic ? parameters.Concat(["..."]) : parameters);
        return list.Length == 0 ? "void" : list;
    }

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

    /// <summary>Writes a type around a declarator that is already written, from the inside out.</summary>
    private sealed class Speller(string declarator) : ITypeVisitor<string>
    {
        public string Visit(BuiltinType type) => Leaf(type, BuiltinTypes.Name(type.Kind));

        public string Visit(NamedType type) => Leaf(type, type.Id);

        public string Visit(VectorType type) => Leaf(type, $"__attribute__((vector_size({type.Count} * sizeof({type.Element})))) {type.Element}");

        public string Visit(ComplexType type) => Leaf(type, $"_Complex {type.Element}");

        public string Visit(AtomicType type) => Leaf(type, $"_Atomic({type.Value})");

        public string Visit(UnknownType type) => Leaf(type, type.Spelling);

        public string Visit(PointerType type)
        {
            var inner = "*" + Words(type.Qualifiers) + declarator;
            var binds = type.Pointee is ArrayType or FunctionType;
            return type.Pointee.Accept(new Speller(binds ? $"({inner.TrimEnd()})" : inner));
        }

        public string Visit(ArrayType type) => type.Element.Accept(new Speller($"{declarator}[{type.Count}]"));

        public string Visit(FunctionType type)
        {
            var parameters = ParameterList(type.Parameters.Select(Of), type.IsVariadic);
            return type.Return.Accept(new Speller($"{declarator}({parameters})"));
        }

        private string Leaf(CType type, string name) =>
            Words(type.Qualifiers) + name + (declarator.Length == 0 || declarator[0] == '[' ? "" : " ") + declarator;
    }
}
