using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Generator.Emit.Emitters;

namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>
/// A delegate for each function type that has a name, and for those of members, parameters and variables that have none. Pointers to
/// functions themselves are numbers (<c>IntPtr</c>), so that no marshalling decides how long a delegate lives.
/// </summary>
internal sealed class NamedDelegates : IDelegateWriter
{
    public bool Declares(AliasDecl alias) => FunctionOf(alias.Type) is not null;

    public void WriteAlias(CodeWriter writer, AliasDecl alias, Emission emission)
    {
        if (FunctionOf(alias.Type) is { } type)
            new Writer(writer, emission, type).Write(alias.ManagedName, alias.Name, alias);
    }

    public void WriteUnnamed(CodeWriter writer, PerTarget<CType> type, string name, Emission emission)
    {
        if (FunctionOf(type.Map(Innermost)) is { } function)
            new Writer(writer, emission, function).Write($"_{name.TrimStart('@')}_e__Delegate", function.First.ToString(), null);
    }

    /// <summary>The function type that a type is or points to, by itself and not by a name.</summary>
    private static PerTarget<FunctionType>? FunctionOf(PerTarget<CType> type) => type.Groups.All(group => FunctionOf(group.Value) is not null) ? type.Map(one => FunctionOf(one)!) : null;

    private static FunctionType? FunctionOf(CType type) => type switch
    {
        FunctionType function => function,
        PointerType { Pointee: FunctionType function } => function,
        _ => null,
    };

    private static CType Innermost(CType type) => type is ArrayType array ? Innermost(array.Element) : type;

    private sealed class Writer(CodeWriter writer, Emission emission, PerTarget<FunctionType> type)
    {
        /// <summary>Writes one delegate, or one for each group of targets that agree; a comment where there is none.</summary>
        public void Write(string name, string spelling, Decl? documented)
        {
            var plan = emission.Carriers.Plan(type);
            var why = plan.Surface.Why?.Reason ?? (plan.Exact is { } exact && exact.Groups.Any(group => PassesOwnStruct(group.Value, plan.Surface)) ? "passes a record by value that differs by target" : null);
            writer.Space();
            if (why is not null)
                writer.Line($"// {CSharpName.Escape(name)} is no delegate, because it {why}.");
            else if (plan.Exact is null)
                WriteOne(name, spelling, plan.Surface, type.First, documented);
            else
                WriteExact(name, spelling, plan.Exact, documented);
        }

        private void WriteExact(string name, string spelling, PerTarget<Signature> exact, Decl? documented)
        {
            foreach (var (targets, signature) in exact.Groups)
            {
                var rids = emission.Module.Rids(targets).ToList();
                writer.Space();
                Document(documented, $"On {string.Join(", ", rids)}, because other targets have integers of other widths.");
                writer.Line($"[NativeOnly({string.Join(", ", rids.Select(CSharpName.Literal))})]");
                WriteDelegate($"{name}_{rids[0].Replace('-', '_')}", spelling, signature, type[targets.Lowest]);
            }
        }

        private void WriteOne(string name, string spelling, Signature signature, FunctionType function, Decl? documented)
        {
            Document(documented, null);
            WriteDelegate(name, spelling, signature, function);
        }

        private void Document(Decl? decl, string? remark)
        {
            if (decl is not null)
                CommonEmitter.Write(writer, decl, emission, remark: remark);
            else if (remark is not null)
                DocComment.Write(writer, null, [], [remark]);
        }

        private void WriteDelegate(string name, string spelling, Signature signature, FunctionType function)
        {
            var result = signature.Return?.CSharp ?? "void";
            writer.Line($"[UnmanagedFunctionPointer({DllImportWriter.Convention(signature.Convention)})]");
            writer.Line($"[NativeTypeName({CSharpName.Literal(spelling)})]");
            if (Emission.NativeTypeName(function.Return.ToString(), result, "return: ").TrimEnd() is { Length: > 0 } returnName)
                writer.Line(returnName);
            var names = signature.Parameters.Select((_, i) => $"arg{i}").ToList();
            writer.Line($"{emission.Style.Visibility} unsafe delegate {result} {CSharpName.Escape(name)}({string.Join(", ", FunctionEmitter.Parameters(function, signature, names))});");
        }

        /// <summary>Those structs are made for imports, which convert; a delegate cannot.</summary>
        private static bool PassesOwnStruct(Signature exact, Signature surface) => exact.Parameters.Append(exact.Return).Zip(surface.Parameters.Append(surface.Return))
            .Any(pair => pair.First != pair.Second && pair.First is { Type: ManagedStruct });
    }
}
