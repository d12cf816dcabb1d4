using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Emit;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Passes.Naming;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>A method with a route for each group of targets compiles, shares imports, and takes the route of the machine it runs on.</summary>
public sealed class DispatchTests
{
    private static readonly AbiModule Module = new(
        new LibraryInfo("c"), new[] { "linux-x64", "win-x64", "osx-arm64" }.Select(rid => KnownTargets.Find(rid)!).ToEquatableArray(), default, default);

    private static readonly Import Plain = new("c", "llabs", ManagedConvention.Cdecl, "long", new("long"));

    [Fact]
    public void Takes_the_route_of_the_running_target()
    {
        var routes = PerTarget<Route>.From(
        [
            (TargetSet.Of(0), new Route(Plain, new("-bits")) { Before = new("var bits = (long)value;"), Result = "(int)" }),
            (TargetSet.Of(1), new Route(Plain, new("1")) { Result = "(int)" }),
            (TargetSet.Of(2), new Route(Plain with { Parameters = new("int", "int") }, new("2", "2")) { Result = "(int)" }),
        ]);
        var assembly = Compile(new Dispatch("llabs", "int", new("int value"), routes));
        if (OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64)
            Assert.Equal(7, assembly.GetMethod("llabs")!.Invoke(null, [-7]));
        var imports = assembly.GetMethods(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static).Select(method => method.Name).Where(name => name.StartsWith("llabs__", StringComparison.Ordinal));
        Assert.Equal(["llabs__LinuxX64", "llabs__OsxArm64"], imports.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Needs_no_switch_where_all_targets_take_one()
    {
        var text = Write(new Dispatch("abs", "void", new("int value"), PerTarget<Route>.Same(new Route(Plain with { Return = "void" }, new("value")), Module.AllTargets)));
        Assert.DoesNotContain("switch", text, StringComparison.Ordinal);
        var some = Write(new Dispatch("abs", "void", new("int value"), PerTarget<Route>.Same(new Route(Plain with { Return = "void" }, new("value")), TargetSet.First(2))));
        Assert.Contains("throw NativeTargets.Unknown(\"abs\")", some, StringComparison.Ordinal);
    }

    private static string Write(Dispatch dispatch)
    {
        var writer = new CodeWriter();
        dispatch.Write(writer, new Emission(Module, new EmitStyle("N", "C", "public", AllDialects.LibraryImport, NamingPolicy.None)));
        return writer.ToString();
    }

    private static Type Compile(Dispatch dispatch)
    {
        var support = new CodeWriter();
        SupportEmitter.Write(support, new Emission(Module, new EmitStyle("N", "C", "public", AllDialects.LibraryImport, NamingPolicy.None)), "NativeTargets. [NativeOnly(");
        const string Usings = "using System; using System.Runtime.CompilerServices; using System.Runtime.InteropServices;\nnamespace N;\n";
        var (compilation, problems) = BindingCompiler.Compile([], $"{Usings}public static unsafe partial class C\n{{\n{Write(dispatch)}}}\n#pragma warning disable CS1591\n", Usings + support);
        Assert.DoesNotContain(problems, problem => !problem.Contains("CS1591", StringComparison.Ordinal));
        return BindingCompiler.Load(compilation).GetType("N.C")!;
    }
}
