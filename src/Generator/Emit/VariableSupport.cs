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
        foreach (var line in Load.Split('\n'))
            writer.Line(line.Replace("VISIBILITY", emission.Style.Visibility).Replace("LIBRARY", library));
        foreach (var variable in variables)
        {
            writer.Space();
            writer.Open($"internal static class {Holder(variable)}");
            writer.Line($"public static readonly nint Address = NativeLibrary.GetExport(Library(), {Symbol(variable, emission.Module)});");
            writer.Close();
        }
        writer.Close();
    }

    /// <summary>The expression that is a variable's address, as an <c>nint</c>. The JIT takes it for a constant once the variable was used.</summary>
    public static string Address(VariableDecl decl) => $"NativeVariables.{Holder(decl)}.Address";

    /// <summary>Each variable has a class of its own, so that one which the library lacks is missed only where it is used.</summary>
    private static string Holder(VariableDecl decl) => "Of_" + CSharpName.Escape(decl.ManagedName).TrimStart('@');

    private static string Symbol(VariableDecl decl, AbiModule module) => decl.Symbol switch
    {
        null => CSharpName.Literal(decl.Name),
        { IsSame: true } same => CSharpName.Literal(same.First),
        { } symbols => $"NativeTargets.Current switch {{ {string.Concat(symbols.Groups.Select(group => $"{TargetPattern.Of(module, group.Targets)} => {CSharpName.Literal(group.Value)}, "))}_ => {CSharpName.Literal(decl.Name)} }}",
    };

    private const string Load =
        """
        private static nint s_library;

        /// <summary>
        /// Finds the library where the usual search does not. .NET asks the resolver of <see cref="NativeLibrary.SetDllImportResolver"/>
        /// for functions alone, so that whoever sets one sets it here too, before the first use of a variable.
        /// Where it answers zero, the usual search follows.
        /// </summary>
        VISIBILITY static DllImportResolver? Resolver { get; set; }

        private static nint Library()
        {
            if (s_library == 0)
                s_library = Resolver?.Invoke(LIBRARY, typeof(NativeVariables).Assembly, null) ?? 0;
            if (s_library == 0)
                s_library = NativeLibrary.Load(LIBRARY, typeof(NativeVariables).Assembly, null);
            return s_library;
        }
        """;
}
