namespace Interop.Abi.Model;

/// <summary>The names of the builtin types.</summary>
public static class BuiltinTypes
{
    private static readonly string[] Names =
    [
        "void", "_Bool", "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int",
        "long", "unsigned long", "long long", "unsigned long long", "__int128", "unsigned __int128",
        "_Float16", "float", "double", "long double", "__float128", "__builtin_va_list",
    ];

    private static readonly Dictionary<string, BuiltinKind> Kinds =
        Names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => (BuiltinKind)pair.i, StringComparer.Ordinal);

    /// <summary>The type as C writes it.</summary>
    public static string Name(BuiltinKind kind) => Names[(int)kind];

    /// <summary>The kind that C writes so, if there is one.</summary>
    public static bool TryParse(string name, out BuiltinKind kind) => Kinds.TryGetValue(name, out kind);

    /// <summary>Whether it is an integer type (C17 6.2.5), <c>_Bool</c> and the chars included.</summary>
    public static bool IsInteger(BuiltinKind kind) => kind is >= BuiltinKind.Bool and <= BuiltinKind.UInt128;

    /// <summary>Whether it is a real floating type.</summary>
    public static bool IsFloating(BuiltinKind kind) => kind is >= BuiltinKind.Float16 and <= BuiltinKind.Float128;
}
