using System.Text.RegularExpressions;
using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Emit.Emitters;

namespace Interop.Generator.Emit;

/// <summary>Writes the file of what all generated files share: the attribute that keeps C's spellings and, where a fact differs by target, the running target.</summary>
internal static class SupportEmitter
{
    /// <summary>Writes it into the namespace's block.</summary>
    public static void Write(CodeWriter writer, Emission emission, string code)
    {
        var texts = emission.Dialect.Support;
        writer.Lines(texts.NativeTypeName);
        if (code.Contains("[NativeOnly(", StringComparison.Ordinal))
        {
            writer.Space();
            writer.Lines(texts.NativeOnly);
        }
        var longs = new CodeWriter();
        WriteLongs(longs, emission, code);
        if (!longs.IsEmpty || code.Contains("NativeStorage.", StringComparison.Ordinal))
        {
            writer.Space();
            writer.Lines(texts.Storage);
        }
        if (!longs.IsEmpty)
            writer.Append(longs);
        if (!longs.IsEmpty || code.Contains("NativeTargets.", StringComparison.Ordinal))
        {
            writer.Space();
            WriteTargets(writer, emission);
        }
    }

    /// <summary>C's <c>long</c>, for a vocabulary that has no type for it, where something is one.</summary>
    private static void WriteLongs(CodeWriter writer, Emission emission, string code)
    {
        foreach (var kind in NativeLong.Kinds.Where(kind => emission.Carriers.Vocabulary.Builtin(kind) is null))
        {
            var name = NativeLong.NameOf(kind)!;
            if (Regex.IsMatch(code, $@"\b{name}\b"))
                VaryingIntegerEmitter.Write(writer, new VaryingType(name, BuiltinTypes.Name(kind), NativeLong.On(emission.Module.AllTargets, emission.Module.Targets, kind)), emission);
        }
    }

    private static void WriteTargets(CodeWriter writer, Emission emission)
    {
        var module = emission.Module;
        writer.Line("/// <summary>The targets that these bindings know.</summary>");
        writer.Open("internal enum NativeTarget");
        foreach (var target in module.Targets)
            writer.Line($"{CSharpName.Pascal(target.Rid)},");
        writer.Line("Unknown,");
        writer.Close();
        writer.Space();
        writer.Line("/// <summary>The target that this process runs on. The JIT takes it for a constant.</summary>");
        writer.Open("internal static class NativeTargets");
        emission.Dialect.Syntax.WriteChoice(writer, new Choice($"public static readonly NativeTarget Current =", "NativeTarget", "Rid()", "NativeTarget.Unknown")
        {
            Cases = module.Targets.Select(target => ((IReadOnlyList<string>)[CSharpName.Literal(target.Rid)], $"NativeTarget.{CSharpName.Pascal(target.Rid)}")).ToList(),
        });
        writer.Space();
        writer.Lines(emission.Dialect.Support.Unknown.Replace("RIDS", string.Join(", ", module.Targets.Select(target => target.Rid))));
        writer.Space();
        writer.Lines(emission.Dialect.Support.Rid);
        writer.Close();
    }
}
