using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Finds the declaration of the symbol that an import names, as the runtime would find the symbol.</summary>
public static class SymbolLookup
{
    /// <summary>The declaration, or null.</summary>
    public static Decl? Find(ManagedFunction managed, IDeclSource source) =>
        Candidates(managed).Select(source.Find).FirstOrDefault(decl => decl is FunctionDecl or VariableDecl);

    /// <summary>The names that are looked for, in order (docs of <c>DllImportAttribute.ExactSpelling</c>).</summary>
    private static IEnumerable<string> Candidates(ManagedFunction managed)
    {
        var name = Undecorated(managed.EntryPoint);
        return managed.Search switch
        {
            SymbolSearch.Unicode => [name + "W", name],
            SymbolSearch.Ansi => [name, name + "A"],
            _ => [name],
        };
    }

    /// <summary><c>f</c> of <c>_f@8</c>, as stdcall functions are exported on 32-bit Windows.</summary>
    private static string Undecorated(string symbol)
    {
        var at = symbol.LastIndexOf('@');
        return at > 1 && symbol[0] is '_' or '@' && at < symbol.Length - 1 && symbol.Skip(at + 1).All(char.IsDigit) ? symbol.Substring(1, at - 1) : symbol;
    }
}
