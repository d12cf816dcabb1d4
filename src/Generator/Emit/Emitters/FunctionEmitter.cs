using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

internal static class FunctionEmitter
{
    public static void Write(CodeWriter writer, FunctionDecl decl, Emission emission)
    {
        // A variadic function is called through its overloads.
        if (decl.IsVariadic)
            return;
        var type = decl.Type.First;
        var signature = emission.Carriers.Signature(type, decl.Type.Groups[0].Targets);
        var names = ParameterNames(decl, type);
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, names);
        var result = signature.Return?.CSharp ?? "void";
        var types = signature.Parameters.Map(carrier => carrier.CSharp);
        if (decl.Overload is not null)
        {
            VariadicEmitter.Write(writer, decl, signature, names, emission);
            return;
        }
        var import = decl.Shim is { } shim
            ? new Import(emission.Module.Library.Shim!, shim.First, ManagedConvention.Cdecl, result, types)
            : new Import(emission.Module.Library.Name, decl.Symbol?.First ?? decl.Name, signature.Convention, result, types);
        import.WriteAttributes(writer, decl.ManagedName);
        if (Emission.NativeTypeName(type.Return.ToString(), result, "return: ") is { Length: > 0 } returnName)
            writer.Line(returnName.TrimEnd());
        writer.Line($"{emission.Style.Visibility} static partial {result} {CSharpName.Escape(decl.ManagedName)}({string.Join(", ", Parameters(type, signature, names))});");
    }

    /// <summary>The parameters as C# declares them.</summary>
    public static IEnumerable<string> Parameters(FunctionType type, Signature signature, IReadOnlyList<string> names) => signature.Parameters.Select((carrier, i) =>
        $"{Emission.NativeTypeName(type.Parameters[i].ToString(), carrier.CSharp)}{carrier.CSharp} {CSharpName.Escape(names[i])}");

    /// <summary>The names of the prototype; numbers where it gives none, or one twice.</summary>
    private static List<string> ParameterNames(FunctionDecl decl, FunctionType type)
    {
        var names = new List<string>();
        for (var i = 0; i < type.Parameters.Count; i++)
        {
            var name = i < decl.ParameterNames.Count ? decl.ParameterNames[i] : "";
            names.Add(name.Length > 0 && !names.Contains(name) ? name : $"arg{i}");
        }
        return names;
    }
}
