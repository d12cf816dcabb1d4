using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Finds the declaration of the symbol that an import names, as the runtime would find the symbol.</summary>
public static class SymbolLookup
{
    /// <summary>The declaration, or null. The names are looked for in the order of the docs of <c>DllImportAttribute.ExactSpelling</c>.</summary>
    public static Decl? Find(ManagedFunction managed, IDeclSource source)
    {
        var name = Undecorated(managed.EntryPoint);
        return managed.Search switch
        {
            SymbolSearch.Unicode => Symbol(name + "W", source) ?? Symbol(name, source),
            SymbolSearch.Ansi => Symbol(name, source) ?? Symbol(name + "A", source),
            _ => Symbol(name, source),
        };
    }

    private static Decl? Symbol(string name, IDeclSource source) => source.Find(name) is { } decl and (FunctionDecl or VariableDecl) ? decl : null;

    /// <summary><c>f</c> of <c>_f@8</c>, as stdcall functions are exported on 32-bit Windows.</summary>
    private static string Undecorated(string symbol)
    {
        var at = symbol.LastIndexOf('@');
        return at > 1 && symbol[0] is '_' or '@' && at < symbol.Length - 1 && symbol.Skip(at + 1).All(char.IsDigit) ? symbol.Substring(1, at - 1) : symbol;
    }
}
