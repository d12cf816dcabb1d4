using System.Text;
using Interop.Abi.Model;
using Interop.Generator.Emit;

namespace Interop.Generator.TestKit;

/// <summary>Writes the C probe: what the compiler of the target thinks of the library's types, as functions that the tests call.</summary>
internal sealed class ProbeSource
{
    private readonly StringBuilder _text = new();
    private readonly Kit _kit;
    private readonly TargetConditions _conditions;

    private ProbeSource(Kit kit) => (_kit, _conditions) = (kit, new TargetConditions(kit.Emission.Module));

    /// <summary>The file.</summary>
    public static string Write(Kit kit)
    {
        var source = new ProbeSource(kit);
        source.WriteHead();
        // Members may have a macro's name: what is asked of macros comes first.
        source.WriteConstants();
        source.UndefineMembers();
        for (var i = 0; i < kit.Entries.Count; i++)
            source.WriteType(kit.Entries[i], i);
        source.WriteDispatch();
        source.WriteSymbols();
        return source._text.ToString();
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private void If(TargetSet targets, Action write)
    {
        var condition = _conditions.Of(targets);
        if (condition is not null)
            Line($"#if {condition}");
        write();
        if (condition is not null)
            Line("#endif");
    }

    private void WriteHead()
    {
        Line($"/* The probe of {_kit.Emission.Module.Library.Name}, written by interop test-kit; changes are lost when it is written again. */");
        foreach (var include in _kit.Includes)
            Line($"#include \"{include}\"");
        Line("#include \"testkit_probe.h\"");
    }

    private void WriteConstants()
    {
        Line("");
        Line($"KIT_EXPORT int64_t {_kit.Prefix}_value(int constant, int *is_here)");
        Line("{");
        Line("    *is_here = 1;");
        Line("    switch (constant) {");
        for (var i = 0; i < _kit.Constants.Count; i++)
        {
            var (constant, number) = (_kit.Constants[i], i);
            If(constant.Targets, () =>
            {
                if (constant.IsMacro)
                    Line($"#ifdef {constant.Name}");
                Line($"    case {number}: return {constant.C};");
                if (constant.IsMacro)
                    Line("#endif");
            });
        }
        Line("    }");
        Line("    *is_here = 0;");
        Line("    return 0;");
        Line("}");
    }

    private void UndefineMembers()
    {
        var macros = _kit.Emission.Module.Decls.Where(decl => decl is ConstantDecl or MacroDecl { IsFunctionLike: false }).Select(decl => decl.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _kit.Entries.SelectMany(entry => entry.Type.Members).Select(member => member.Name).Where(macros.Contains).Distinct())
            Line($"#undef {name}");
    }

    private void WriteType(KitEntry entry, int index)
    {
        var type = entry.Type;
        Line("");
        Line($"/* {type.Name} */");
        foreach (var (targets, c) in type.C.Groups)
            If(targets, () => Line($"typedef {c} kit_t{index};"));
        If(type.Targets, () =>
        {
            WriteFacts(type, index);
            WriteGet(type, index);
            WriteSet(type, index);
            if (entry.Functions is { } functions)
                WriteFunctions(functions, index);
        });
    }

    private void WriteFacts(KitType type, int index)
    {
        Line($"static int64_t kit_fact{index}(int member, int what)");
        Line("{");
        Line("    switch (member) {");
        Line($"    case -1: return what == KIT_OFFSET ? (int64_t)_Alignof(kit_t{index}) : (int64_t)sizeof(kit_t{index});");
        WriteCases(type, (_, i, kind) => $"    case {i}: return {Fact(type.Members[i], index, kind)};");
        Line("    }");
        Line("    return KIT_ABSENT;");
        Line("}");
    }

    private static string Fact(KitMember member, int index, ProbeKind kind)
    {
        if (member.Name.Length == 0)
            return $"what == KIT_OFFSET ? 0 : (int64_t)sizeof(kit_t{index})";
        var offset = $"(int64_t)offsetof(kit_t{index}, {member.Name})";
        return kind switch
        {
            ProbeKind.Bits or ProbeKind.UnsignedBits or ProbeKind.BoolBits => "KIT_NONE",
            ProbeKind.Tail => $"what == KIT_OFFSET ? {offset} : KIT_NONE",
            _ => $"what == KIT_OFFSET ? {offset} : (int64_t)sizeof(((kit_t{index} *)0)->{member.Name})",
        };
    }

    private void WriteGet(KitType type, int index)
    {
        Line($"static int64_t kit_get{index}(const void *at, int member)");
        Line("{");
        Line("    switch (member) {");
        WriteCases(type, (member, i, kind) => kind switch
        {
            ProbeKind.UnsignedBits => $"    case {i}: return KIT_GET_NUMBER({Of(member, $"const kit_t{index}")}) & {(1UL << member.Width) - 1}ULL;",
            ProbeKind.Bool => $"    case {i}: return KIT_GET_NUMBER({Of(member, $"const kit_t{index}")});",
            _ => Macro(kind) is { } macro ? $"    case {i}: return KIT_GET_{macro}({Of(member, $"const kit_t{index}")});" : null,
        });
        Line("    }");
        Line("    return 0;");
        Line("}");
    }

    private void WriteSet(KitType type, int index)
    {
        Line($"static void kit_set{index}(void *at, int member, int64_t value)");
        Line("{");
        Line("    switch (member) {");
        WriteCases(type, (member, i, kind) => kind switch
        {
            ProbeKind.Bits or ProbeKind.UnsignedBits => $"    case {i}: {Of(member, $"kit_t{index}")} = value; break;",
            ProbeKind.BoolBits => $"    case {i}: {Of(member, $"kit_t{index}")} = value & 1; break;",
            ProbeKind.Signed or ProbeKind.Unsigned => $"    case {i}: KIT_SET_NUMBER({Of(member, $"kit_t{index}")}, value); break;",
            _ => Macro(kind) is { } macro ? $"    case {i}: KIT_SET_{macro}({Of(member, $"kit_t{index}")}, value); break;" : null,
        });
        Line("    }");
        Line("}");
    }

    private void WriteCases(KitType type, Func<KitMember, int, ProbeKind, string?> write)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            foreach (var (targets, kind) in type.Members[i].Kinds.Groups)
            {
                if (write(type.Members[i], i, kind) is { } line)
                    If(targets.Contains(type.Targets) ? _kit.Emission.Module.AllTargets : targets, () => Line(line));
            }
        }
    }

    private static string Of(KitMember member, string type) => member.Name.Length == 0 ? $"*({type} *)at" : $"(({type} *)at)->{member.Name}";

    private static string? Macro(ProbeKind kind) => kind switch
    {
        ProbeKind.Tail => null,
        ProbeKind.Bits or ProbeKind.UnsignedBits or ProbeKind.BoolBits => "NUMBER",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private void WriteFunctions(ByValue functions, int index)
    {
        var type = $"kit_t{index}";
        Line($"KIT_EXPORT {type} {functions.Echo.Name}({type} value) {{ return value; }}");
        Line($"KIT_EXPORT long long {functions.Take.Name}(int before, {type} value, long long behind, {type} *to) {{ memcpy((void *)to, (const void *)&value, sizeof value); return before * 1000003LL + behind; }}");
        Line($"KIT_EXPORT {type} {functions.Give.Name}(const {type} *from) {{ return *from; }}");
        if (functions.Call is { } call)
            Line($"KIT_EXPORT {type} {call.Name}({type} (*callback)(int, {type}, long long), {type} value) {{ return callback(-7, value, -9); }}");
    }

    private void WriteDispatch()
    {
        Line("");
        Line("static const kit_type kit_types[] = {");
        for (var i = 0; i < _kit.Entries.Count; i++)
        {
            var index = i;
            Line($"    [{index}] = {{ 0, 0, 0 }},");
            If(_kit.Entries[i].Type.Targets, () => Line($"    [{index}] = {{ kit_fact{index}, kit_get{index}, kit_set{index} }},"));
        }
        Line("    { 0, 0, 0 },");
        Line("};");
        Line("");
        Line($"KIT_EXPORT int64_t {_kit.Prefix}_fact(int type, int member, int what) {{ return kit_types[type].fact ? kit_types[type].fact(member, what) : KIT_ABSENT; }}");
        Line($"KIT_EXPORT int64_t {_kit.Prefix}_get(int type, int member, const void *at) {{ return kit_types[type].get(at, member); }}");
        Line($"KIT_EXPORT void {_kit.Prefix}_set(int type, int member, void *at, int64_t value) {{ kit_types[type].set(at, member, value); }}");
    }

    private void WriteSymbols()
    {
        Line("");
        Line($"KIT_EXPORT const char *{_kit.Prefix}_symbol(int symbol)");
        Line("{");
        Line("    switch (symbol) {");
        for (var i = 0; i < _kit.Symbols.Count; i++)
        {
            foreach (var (targets, name) in _kit.Symbols[i].Symbol.Groups)
            {
                var number = i;
                If(targets, () => Line($"    case {number}: return {CSharpName.Literal(name)};"));
            }
        }
        Line("    }");
        Line("    return 0;");
        Line("}");
    }
}
