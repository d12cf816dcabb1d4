using Interop.Abi.Model;

namespace Interop.Generator.Emit;

/// <summary>How a public method calls an import.</summary>
/// <param name="Import">What it calls.</param>
/// <param name="Arguments">For each of the import's parameters an expression, made of the public method's.</param>
internal sealed record Route(Import Import, EquatableArray<string> Arguments)
{
    /// <summary>The statements before the call.</summary>
    public EquatableArray<string> Before { get; init; }

    /// <summary>What is applied to the result: <c>new T</c>, <c>(T)</c>, <c>T.From</c>; nothing where it goes back as it came.</summary>
    public string Result { get; init; } = "";
}

/// <summary>
/// A public method that takes another route on each group of targets, where no one prototype is right on all of them. The JIT knows the
/// running target when it compiles the method, and leaves one call of it.
/// </summary>
/// <param name="Name">The method's C# name.</param>
/// <param name="Return">The C# type of its result.</param>
/// <param name="Parameters">Its parameters as C# declares them, with their attributes.</param>
/// <param name="Routes">The route on each target; those of equal value are one group.</param>
internal sealed record Dispatch(string Name, string Return, EquatableArray<string> Parameters, PerTarget<Route> Routes)
{
    /// <summary>What the names of the private imports begin with. Methods of one name that dispatch must differ in it.</summary>
    public string ImportPrefix { get; init; } = Name + "__";

    /// <summary>Writes the method, below attributes and comments that the caller wrote, and its imports.</summary>
    public void Write(CodeWriter writer, Emission emission)
    {
        var imports = Imports(emission.Module);
        writer.Open($"{emission.Style.Visibility} static {Return} {CSharpName.Escape(Name)}({string.Join(", ", Parameters)})");
        if (Routes.IsSame && Routes.Targets == emission.Module.AllTargets)
            WriteCall(writer, Routes.First, imports);
        else
            WriteSwitch(writer, emission, imports);
        writer.Close();
        foreach (var (import, name) in imports)
        {
            writer.Space();
            import.Write(writer, name, emission.Module.Rids(TargetsOf(import)), emission.Dialect.Imports);
        }
    }

    /// <summary>The imports, each named after the first target that needs it.</summary>
    private Dictionary<Import, string> Imports(AbiModule module)
    {
        var names = new Dictionary<Import, string>();
        foreach (var group in Routes.Groups)
            names.TryAdd(group.Value.Import, CSharpName.Escape(ImportPrefix + CSharpName.Pascal(module.Targets[group.Targets.Lowest].Rid)));
        return names;
    }

    private TargetSet TargetsOf(Import import) =>
        Routes.Groups.Where(group => group.Value.Import == import).Aggregate(TargetSet.None, (all, group) => all.Union(group.Targets));

    private void WriteSwitch(CodeWriter writer, Emission emission, Dictionary<Import, string> imports)
    {
        writer.Open("switch (NativeTargets.Current)");
        foreach (var group in Routes.Groups)
        {
            emission.Dialect.Syntax.OpenCase(writer, TargetLabels.Of(emission.Module, group.Targets));
            WriteCall(writer, group.Value, imports);
            writer.Close();
        }
        writer.Line("default:");
        writer.Line($"    throw NativeTargets.Unknown({CSharpName.Literal(Name)});");
        writer.Close();
    }

    private void WriteCall(CodeWriter writer, Route route, Dictionary<Import, string> imports)
    {
        foreach (var statement in route.Before)
            writer.Line(statement);
        var call = $"{imports[route.Import]}({string.Join(", ", route.Arguments)})";
        if (Return == "void")
        {
            writer.Line($"{call};");
            writer.Line("return;");
        }
        else
        {
            writer.Line(route.Result.Length == 0 ? $"return {call};" : $"return {route.Result}({call});");
        }
    }
}
