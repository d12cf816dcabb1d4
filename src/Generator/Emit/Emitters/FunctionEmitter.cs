using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

internal static class FunctionEmitter
{
    public static void Write(CodeWriter writer, FunctionDecl decl, Emission emission)
    {
        var type = decl.Type.First;
        var plan = emission.Carriers.Plan(decl);
        var names = ParameterNames(decl, type);
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, names);
        var result = plan.Surface.Return?.CSharp ?? "void";
        var parameters = plan.Surface.Parameters
            .Select((carrier, i) => $"{Emission.NativeTypeName(type.Parameters[i].ToString(), carrier.CSharp)}{carrier.CSharp} {CSharpName.Escape(names[i])}")
            .ToEquatableArray();
        var returnName = Emission.NativeTypeName(type.Return.ToString(), result, "return: ").TrimEnd();
        if (plan.Exact is not null)
        {
            if (returnName.Length > 0)
                writer.Line(returnName);
            ExactCall.Dispatch(decl, plan, parameters, names, emission).Write(writer, emission);
            return;
        }
        Imported(decl, plan.Surface, emission).WriteAttributes(writer, decl.ManagedName);
        if (returnName.Length > 0)
            writer.Line(returnName);
        writer.Line($"{emission.Style.Visibility} static partial {result} {CSharpName.Escape(decl.ManagedName)}({string.Join(", ", parameters)});");
    }

    /// <summary>The import of a signature.</summary>
    public static Import Imported(FunctionDecl decl, Signature signature, Emission emission) => new(
        emission.Module.Library.Name, decl.Symbol?.First ?? decl.Name, signature.Convention, signature.Return?.CSharp ?? "void", signature.Parameters.Map(carrier => carrier.CSharp));

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
