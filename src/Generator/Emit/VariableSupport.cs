using Interop.Abi.Model;

namespace Interop.Generator.Emit;

/// <summary>Writes the file that finds global variables in the library: .NET has an attribute for the import of functions, but none for that of data.</summary>
internal static class VariableSupport
{
    /// <summary>Writes it into the namespace's block; nothing for a module without variables.</summary>
    public static void Write(CodeWriter writer, Emission emission)
    {
        var variables = emission.Module.Decls.OfType<VariableDecl>().Where(decl => decl.Unsupported is null).ToList();
        if (variables.Count == 0)
            return;
        writer.Line("/// <summary>Finds the library's global variables.</summary>");
        writer.Open($"{emission.Style.Visibility} static class NativeVariables");
        var library = CSharpName.Literal(emission.Module.Library.Name);
        foreach (var line in emission.Dialect.Variables.Members.Split('\n'))
            writer.Line(line.Replace("VISIBILITY", emission.Style.Visibility).Replace("LIBRARY", library));
        foreach (var variable in variables)
        {
            writer.Space();
            writer.Open($"internal static class {Holder(variable)}");
            writer.Line($"public static readonly {emission.Dialect.Variables.AddressType} Address = {emission.Dialect.Variables.Find(Symbol(variable), variable.Name, emission.Module)};");
            writer.Close();
        }
        writer.Close();
    }

    /// <summary>The expression that is a variable's address, as an integer. The JIT takes it for a constant once the variable was used.</summary>
    public static string Address(VariableDecl decl) => $"NativeVariables.{Holder(decl)}.Address";

    /// <summary>Each variable has a class of its own, so that one which the library lacks is missed only where it is used.</summary>
    private static string Holder(VariableDecl decl) => "Of_" + CSharpName.Escape(decl.ManagedName).TrimStart('@');

    private static PerTarget<string> Symbol(VariableDecl decl) => decl.Symbol ?? PerTarget<string>.Same(decl.Name, decl.Targets);
}
