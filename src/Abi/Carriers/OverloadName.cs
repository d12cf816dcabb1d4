using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>Makes identifiers of the arguments of overloads, which C has none for.</summary>
public static class OverloadName
{
    private static readonly char[] Signs = [' ', ',', '(', ')', '[', ']'];

    /// <summary><c>_int_const_char_ptr</c> for the overload <c>int, const char *</c>; nothing for a function that is none.</summary>
    public static string Suffix(FunctionDecl function) => function.Overload is null ? "" : Suffix(function.Overload.Arguments);

    /// <inheritdoc cref="Suffix(FunctionDecl)"/>
    public static string Suffix(string arguments)
    {
        var words = arguments.Replace("*", " ptr ").Split(Signs, StringSplitOptions.RemoveEmptyEntries);
        return "_" + (words.Length == 0 ? "none" : string.Join("_", words));
    }
}
