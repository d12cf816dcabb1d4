using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Generator.Passes.Naming;

namespace Interop.Generator.Emit.Emitters;

internal static class FunctionEmitter
{
    public static void Write(CodeWriter writer, FunctionDecl decl, Emission emission)
    {
        // A variadic function is called through its overloads.
        if (decl.IsVariadic)
            return;
        var type = decl.Type.First;
        var plan = emission.Carriers.Plan(decl);
        var names = ParameterNames(decl, type, emission);
        WriteDelegates(writer, decl, names, emission);
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, decl.ParameterNames.Zip(names).ToList());
        var result = plan.Surface.Return?.CSharp ?? "void";
        if (decl.Overload is not null)
        {
            VariadicEmitter.Write(writer, decl, plan, names, emission);
            return;
        }
        var parameters = Parameters(type, plan.Surface, names).ToEquatableArray();
        var returnName = Emission.NativeTypeName(type.Return.ToString(), result, "return: ").TrimEnd();
        if (plan.Exact is not null || decl.Symbol is { IsSame: false })
        {
            if (returnName.Length > 0)
                writer.Line(returnName);
            ExactCall.Dispatch(decl, plan, parameters, names, emission).Write(writer, emission);
            return;
        }
        emission.Dialect.Imports.WriteAttributes(writer, Imported(decl, plan.Surface, decl.Targets.Lowest, emission), decl.ManagedName);
        if (decl.IsNoReturn && emission.Dialect.Syntax.NoReturn is { } noReturn)
            writer.Line(noReturn);
        if (returnName.Length > 0)
            writer.Line(returnName);
        writer.Line($"{emission.Style.Visibility} static {emission.Dialect.Imports.Modifier} {result} {CSharpName.Escape(decl.ManagedName)}({string.Join(", ", parameters)});");
    }

    /// <summary>Those of its parameters and of its result that have no name.</summary>
    private static void WriteDelegates(CodeWriter writer, FunctionDecl decl, IReadOnlyList<string> names, Emission emission)
    {
        var (name, delegates) = (decl.ManagedName + OverloadName.Suffix(decl), emission.Dialect.Delegates);
        delegates.WriteUnnamed(writer, decl.Type.Map(type => type.Return), name + "_return", emission);
        for (var i = 0; i < names.Count; i++)
        {
            var index = i;
            if (decl.Type.Groups.All(group => group.Value.Parameters.Count == names.Count))
                delegates.WriteUnnamed(writer, decl.Type.Map(type => type.Parameters[index]), $"{name}_{names[i]}", emission);
        }
    }

    /// <summary>The import of a signature on a target.</summary>
    public static Import Imported(FunctionDecl decl, Signature signature, int target, Emission emission)
    {
        var (result, types) = (signature.Return?.CSharp ?? "void", signature.Parameters.Map(carrier => carrier.CSharp));
        var import = Imported(decl, signature.Convention, result, types, target, emission);
        return decl.Shim is { } shims && shims.TryGet(target, out var shim)
            ? import with { Library = emission.Module.Library.Shim!, EntryPoint = shim!, Convention = ManagedConvention.Cdecl }
            : import;
    }

    /// <summary>The import of a function from the library itself.</summary>
    public static Import Imported(FunctionDecl decl, ManagedConvention convention, string result, EquatableArray<string> types, int target, Emission emission)
    {
        var symbol = decl.Symbol is { } symbols && symbols.TryGet(target, out var name) ? name! : decl.Name;
        return new Import(emission.Module.Library.Name, symbol, convention, result, types) { SetsLastError = emission.SetsLastError(decl) };
    }

    /// <summary>The parameters as C# declares them.</summary>
    public static IEnumerable<string> Parameters(FunctionType type, Signature signature, IReadOnlyList<string> names) => signature.Parameters.Select((carrier, i) =>
        $"{Emission.NativeTypeName(type.Parameters[i].ToString(), carrier.CSharp)}{carrier.CSharp} {CSharpName.Escape(names[i])}");

    /// <summary>The names of the prototype; numbers where it gives none.</summary>
    private static List<string> ParameterNames(FunctionDecl decl, FunctionType type, Emission emission)
    {
        var names = new List<string>();
        for (var i = 0; i < type.Parameters.Count; i++)
        {
            var cName = i < decl.ParameterNames.Count ? decl.ParameterNames[i] : "";
            var name = cName.Length == 0 ? $"arg{i}" : CSharpIdentifier.Clean(emission.Style.Naming.Part(NameKind.Parameters, cName));
            while (names.Contains(name))
                name += "_";
            names.Add(name);
        }
        return names;
    }
}
