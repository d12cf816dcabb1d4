using Interop.Generator.Emit;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Emit.Emitters;

namespace Interop.Generator.TestKit;

/// <summary>Writes the C# that names the user's types: in their namespace, because they may be internal, and in C# 7.3, which both dialects compile.</summary>
internal sealed class TestSource(Kit kit)
{
    private const long Beside = -7 * 1000003L - 9;
    private readonly CodeWriter _writer = new();

    private Dialect Dialect => kit.Bindings.Dialect;

    /// <summary>The file.</summary>
    public static string Write(Kit kit)
    {
        var source = new TestSource(kit);
        source.WriteSuite();
        source.WriteProbe();
        var imports = new CodeWriter();
        imports.Lines(source._writer.ToString().TrimEnd('\n'));
        string[] comments = [$"// The tests of {kit.Emission.Module.Library.Name}, written by interop test-kit; changes are lost when it is written again."];
        var space = kit.Bindings.Namespace;
        var text = kit.Bindings.Dialect.Syntax.File(comments, space, "TESTKIT_BODY\n");
        var indent = text.Split('\n').First(line => line.Contains("TESTKIT_BODY", StringComparison.Ordinal)).Replace("TESTKIT_BODY", "", StringComparison.Ordinal);
        var body = string.Join('\n', source._writer.ToString().TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "" : indent + line));
        return Usings(text.Replace(indent + "TESTKIT_BODY", body, StringComparison.Ordinal), comments[0]);
    }

    private static string Usings(string text, string head) => text.Replace(head, $"{head}\n#pragma warning disable", StringComparison.Ordinal)
        .Replace("using System;\n", "using System;\nusing TestKitValues = InteropTestKit.Values;\nusing TestKitKind = InteropTestKit.MemberKind;\n", StringComparison.Ordinal);

    private void WriteSuite()
    {
        _writer.Open("internal static unsafe class TestKitSuite");
        _writer.Open("public static InteropTestKit.Kit Create()");
        _writer.Open("var kit = new InteropTestKit.Kit");
        foreach (var (property, method) in new[] { ("FactOf", "Fact"), ("GetOf", "Get"), ("SetOf", "Set"), ("ValueOf", "Value"), ("SymbolOf", "Symbol") })
            _writer.Line($"{property} = TestKitProbe.{method},");
        _writer.Line($"Library = InteropTestKit.NativeFile.Open({CSharpName.Literal(kit.Emission.Module.Library.Name)}),");
        _writer.Close(";");
        if (kit.Bindings.Declares("class", "NativeLayout"))
            _writer.Line("kit.Add(\"NativeLayout.Differences\", report => { foreach (var difference in NativeLayout.Differences()) report.Fail(difference); });");
        if (Dialect == AllDialects.DllImport && kit.Symbols.Any(symbol => symbol.Variable is not null))
            _writer.Line("NativeVariables.Resolver = symbol => InteropTestKit.NativeFile.Find(kit.Library, symbol);");
        for (var i = 0; i < kit.Entries.Count; i++)
            _writer.Line($"Type{i}(kit);");
        _writer.Line("Constants(kit);");
        _writer.Line("Symbols(kit);");
        _writer.Line("return kit;");
        _writer.Close();
        for (var i = 0; i < kit.Entries.Count; i++)
            WriteType(kit.Entries[i], i);
        WriteConstants();
        WriteSymbols();
        _writer.Close();
    }

    private void WriteType(KitEntry entry, int index)
    {
        var type = entry.Type;
        _writer.Space();
        _writer.Open($"private static void Type{index}(InteropTestKit.Kit kit)");
        _writer.Line($"var type = kit.Type({index}, {CSharpName.Literal(type.Name)}, {type.Size}, sizeof({type.CSharp}));");
        for (var i = 0; i < type.Members.Count; i++)
            WriteMember(type.Members[i], i);
        _writer.Line("type.InMemory();");
        if (entry.Functions is { } functions)
            WriteTrips(type, functions);
        else
            _writer.Line($"type.NotByValue({CSharpName.Literal(entry.WhyNot!)});");
        _writer.Close();
        if (entry.Functions?.Call is not null)
            WriteCallback(type.CSharp, index);
    }

    private void WriteMember(KitMember member, int number)
    {
        var access = member.Access;
        var name = member.Name.Length == 0 ? "the value" : member.Name;
        _writer.Line($"type.Member({number}, {CSharpName.Literal(name)}, TestKitKind.{access.Kind ?? "Bytes"},");
        _writer.Line($"    {(access.Place is null ? "null" : $"s => new long[] {{ {access.Place} }}")},");
        _writer.Line($"    {(access.Get is null ? "null" : $"(s, n) => {{ {access.Get} }}")},");
        _writer.Line($"    {(access.Set is null ? "null" : $"(s, v, n) => {{ {access.Set} }}")});");
    }

    private void WriteTrips(KitType type, ByValue functions)
    {
        var value = $"*({type.CSharp}*)";
        var take = kit.Emission.Carriers.Plan(functions.Take).Surface.Parameters[^1].CSharp;
        var give = kit.Emission.Carriers.Plan(functions.Give).Surface.Parameters[0].CSharp;
        _writer.Line($"type.ByValue(\"by value there and back\", 0, (s, t) => {{ {value}t = TestKitProbe.{functions.Echo.Name}({value}s); return 0; }});");
        _writer.Line($"type.ByValue(\"by value among arguments\", {Beside}, (s, t) => TestKitProbe.{functions.Take.Name}(-7, {value}s, -9, ({take})t));");
        _writer.Line($"type.ByValue(\"as a result\", 0, (s, t) => {{ {value}t = TestKitProbe.{functions.Give.Name}(({give})s); return 0; }});");
        if (functions.Call is not { } call)
            return;
        var index = functions.Call.Name.Split('_')[^2];
        var callback = Dialect == AllDialects.LibraryImport
            ? ("", $"&Back{index}", "")
            : ($"var back = new TestKitProbe._{call.Name}_a0_e__Delegate(Back{index}); ", "Marshal.GetFunctionPointerForDelegate(back)", "GC.KeepAlive(back); ");
        _writer.Line($"type.ByValue(\"by a callback\", {Beside}, (s, t) => {{ s_beside = 0; {callback.Item1}{value}t = TestKitProbe.{call.Name}({callback.Item2}, {value}s); {callback.Item3}return s_beside; }});");
    }

    private void WriteCallback(string type, int index)
    {
        if (Dialect == AllDialects.LibraryImport)
        {
            var convention = kit.Emission.Carriers.Plan(kit.Entries[index].Functions!.Call!).Surface.Parameters[0].CSharp.Contains("[Cdecl]", StringComparison.Ordinal);
            _writer.Line(convention ? "[UnmanagedCallersOnly(CallConvs = new[] { typeof(CallConvCdecl) })]" : "[UnmanagedCallersOnly]");
        }
        _writer.Line($"private static {type} Back{index}(int before, {type} value, long behind) {{ s_beside = before * 1000003L + behind; return value; }}");
    }

    private void WriteConstants()
    {
        _writer.Space();
        _writer.Line("private static long s_beside;");
        _writer.Space();
        _writer.Open("private static void Constants(InteropTestKit.Kit kit)");
        for (var i = 0; i < kit.Constants.Count; i++)
        {
            var constant = kit.Constants[i];
            _writer.Line($"kit.{(constant.IsEnum ? "EnumConstant" : "Constant")}({i}, {CSharpName.Literal(constant.Name)}, () => {constant.CSharp});");
        }
        _writer.Close();
    }

    private void WriteSymbols()
    {
        _writer.Space();
        _writer.Open("private static void Symbols(InteropTestKit.Kit kit)");
        for (var i = 0; i < kit.Symbols.Count; i++)
        {
            var (name, variable) = (CSharpName.Literal(kit.Symbols[i].Symbol.First), kit.Symbols[i].Variable);
            _writer.Line($"kit.Symbol({i}, {name});");
            if (variable is not null)
                _writer.Line($"kit.Variable({i}, {name}, () => {{ var value = {variable}; }});");
        }
        _writer.Close();
    }

    private void WriteProbe()
    {
        _writer.Space();
        _writer.Open("internal static unsafe partial class TestKitProbe");
        foreach (var (name, signature) in new[]
        {
            ("fact", "long Fact(int type, int member, int what)"), ("get", "long Get(int type, int member, void* at)"), ("set", "void Set(int type, int member, void* at, long value)"),
            ("value", "long Value(int constant, int* isHere)"), ("symbol", "IntPtr Symbol(int symbol)"),
        })
        {
            _writer.Line($"[DllImport({CSharpName.Literal(kit.Prefix)}, EntryPoint = \"{kit.Prefix}_{name}\", CallingConvention = CallingConvention.Cdecl)]");
            _writer.Line($"public static extern {signature};");
        }
        var library = kit.Emission.Module.Library with { Name = kit.Prefix };
        var emission = new Emission(kit.Emission.Module with { Library = library }, kit.Emission.Style);
        foreach (var function in kit.Entries.Where(entry => entry.Functions is not null).SelectMany(entry => entry.Functions!.All))
            FunctionEmitter.Write(_writer, function, emission);
        _writer.Close();
    }
}
