using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Passes.Naming;

namespace Interop.Generator.Emit.Emitters;

internal static class FunctionEmitter
{
    public static void Write(CodeWriter writer, FunctionDecl decl, Emission emission)
    {
        var type = decl.Type.First;
        var signature = emission.Carriers.Signature(type, decl.Type.Groups[0].Targets);
        var names = ParameterNames(decl, type, emission);
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, decl.ParameterNames.Zip(names).ToList());
        var symbol = decl.Symbol?.First ?? decl.Name;
        var entryPoint = symbol == decl.ManagedName ? "" : $", EntryPoint = {CSharpName.Literal(symbol)}";
        writer.Line($"[LibraryImport({CSharpName.Literal(emission.Module.Library.Name)}{entryPoint})]");
        if (Convention(signature.Convention) is { } convention)
            writer.Line($"[UnmanagedCallConv(CallConvs = new[] {{ typeof({convention}) }})]");
        if (decl.IsNoReturn)
            writer.Line("[DoesNotReturn]");
        var result = signature.Return?.CSharp ?? "void";
        if (Emission.NativeTypeName(type.Return.ToString(), result, "return: ") is { Length: > 0 } returnName)
            writer.Line(returnName.TrimEnd());
        var parameters = signature.Parameters.Select((carrier, i) =>
            $"{Emission.NativeTypeName(type.Parameters[i].ToString(), carrier.CSharp)}{carrier.CSharp} {CSharpName.Escape(names[i])}");
        writer.Line($"{emission.Style.Visibility} static partial {result} {CSharpName.Escape(decl.ManagedName)}({string.Join(", ", parameters)});");
    }

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

    private static string? Convention(ManagedConvention convention) => convention switch
    {
        ManagedConvention.Cdecl => "CallConvCdecl",
        ManagedConvention.Stdcall => "CallConvStdcall",
        ManagedConvention.Thiscall => "CallConvThiscall",
        _ => null,
    };
}
