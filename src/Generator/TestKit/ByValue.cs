using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Emit;

namespace Interop.Generator.TestKit;

/// <summary>
/// The functions of the probe that a value of a type crosses by value: declared in the model, so that the same code writes their imports as
/// wrote the user's.
/// </summary>
/// <param name="Echo"><c>T echo(T)</c>.</param>
/// <param name="Take"><c>long long take(int, T, long long, T *)</c>, which stores the value and mixes the numbers beside it.</param>
/// <param name="Give"><c>T give(const T *)</c>.</param>
/// <param name="Call"><c>T call(T (*)(int, T, long long), T)</c>; null where C# has no type for the callback.</param>
internal sealed record ByValue(FunctionDecl Echo, FunctionDecl Take, FunctionDecl Give, FunctionDecl? Call)
{
    /// <summary>The functions.</summary>
    public IEnumerable<FunctionDecl> All => new[] { Echo, Take, Give, Call }.OfType<FunctionDecl>();

    /// <summary>The functions of a type, or the reason why no value of it crosses.</summary>
    public static (ByValue? Functions, string? Why) Of(KitType type, string prefix, Emission emission, KitBindings bindings)
    {
        var (value, pointer) = (type.Type, new PointerType(type.Type));
        var echo = Function($"{prefix}_echo", type, value, [value]);
        var plan = emission.Carriers.Plan(echo);
        if (plan.Surface.Why is { } why)
            return (null, why.Reason);
        if (plan.Exact is not null && !HasExact(type, emission, bindings))
            return (null, "it differs by target, and no function of the library passes it by value");
        var call = Function($"{prefix}_call", type, value, [new PointerType(FunctionType(type, value, [Int, value, LongLong])), value]);
        return (new ByValue(
            echo,
            Function($"{prefix}_take", type, LongLong, [Int, value, LongLong, pointer]),
            Function($"{prefix}_give", type, value, [pointer]),
            emission.Carriers.Plan(call) is { Exact: null, Surface.Why: null } callback && IsCallable(callback) ? call : null), null);
    }

    private static BuiltinType Int => new(BuiltinKind.Int);

    private static BuiltinType LongLong => new(BuiltinKind.LongLong);

    /// <summary>A delegate is made for the one dialect, a function pointer stands in the other's signature.</summary>
    private static bool IsCallable(FunctionPlan plan) => plan.Surface.Parameters[0].CSharp is "IntPtr" || plan.Surface.Parameters[0].CSharp.StartsWith("delegate* unmanaged", StringComparison.Ordinal);

    /// <summary>Whether the bindings have what converts a value to the running target's: they have it where one of their functions needs it.</summary>
    private static bool HasExact(KitType type, Emission emission, KitBindings bindings) =>
        bindings.Declares("class", "NativeOnlyAttribute") && bindings.Declares("class", "NativeTargets") && bindings.Declares("class", "NativeStorage")
        && (type.Record is null || emission.PassesExactly(type.Record));

    private static FunctionDecl Function(string name, KitType type, CType result, CType[] parameters) =>
        new(name, PerTarget<FunctionType>.Same(FunctionType(type, result, parameters), type.Targets), parameters.Select((_, i) => $"a{i}").ToEquatableArray()) { Targets = type.Targets };

    private static FunctionType FunctionType(KitType type, CType result, CType[] parameters) =>
        new(result, parameters.ToEquatableArray(), false, PerTarget<CallingConvention>.Same(CallingConvention.C, type.Targets));
}
