using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares the shape of two signatures: the number of parameters, whether there is a result, variable arguments, the convention.</summary>
internal sealed class ShapeComparer(NativeView native)
{
    /// <summary>More bytes than any target returns in registers.</summary>
    private const int LargestInRegisters = 32;

    public IEnumerable<Finding> Compare(ManagedSignature managed, PerTarget<FunctionType> types, TargetSet targets, SignatureUse use)
    {
        var differences = new List<(int Target, Difference Difference)>();
        foreach (var target in targets.Intersect(types.Targets).Indices())
        {
            var type = types[target];
            differences.AddRange(new[] { Arity(managed, type, use), Variadic.Compare(managed, type, native.Targets[target]), Result(managed, type, target, use), Convention(managed, type, native.Targets[target], target, use) }
                .OfType<Difference>().Select(difference => (target, difference)));
        }
        foreach (var kind in differences.GroupBy(one => one.Difference.Kind))
        {
            var worst = Difference.Worst(kind, one => one.Difference);
            var on = TargetSet.From(worst.Select(one => one.Target));
            yield return new Finding(
                kind.Key, new(kind.Key == FindingKind.VoidReturn ? DeclarationPart.Result : DeclarationPart.Name), on, worst[0].Difference.Severity,
                Managed(kind.Key, managed), Native(kind.Key, types[on.Lowest], on.Lowest), Difference.Describe(worst, native, types.Targets))
            {
                Remedy = kind.Key == FindingKind.CallingConvention ? Right(types) : kind.Key == FindingKind.VoidReturn && !managed.Return.IsVoid ? new(RemedyKind.Type, "void") : null,
            };
        }
    }

    private static string Managed(FindingKind kind, ManagedSignature managed) => kind switch
    {
        FindingKind.CallingConvention => managed.Convention.ToString(),
        FindingKind.VoidReturn => managed.Return.Display,
        _ => managed.Parameters.Count == 1 ? "1 parameter" : $"{managed.Parameters.Count} parameters",
    };

    private static string Native(FindingKind kind, FunctionType type, int target) => kind switch
    {
        FindingKind.CallingConvention => type.Convention.TryGet(target, out var convention) ? convention.ToString() : "",
        FindingKind.VoidReturn => type.Return.ToString(),
        _ => type.Parameters.Count.ToString(),
    };

    private static Difference? Arity(ManagedSignature managed, FunctionType type, SignatureUse use)
    {
        var (given, taken) = (managed.Parameters.Count, type.Parameters.Count);
        if (use == SignatureUse.Callback)
            return CallbackArity(given, taken);
        if (given == taken || (type.IsVariadic && given > taken))
            return null;
        if (given < taken)
            return new(FindingKind.Arity, FindingSeverity.Error, $"{taken - given} fewer than C reads");
        // Before C23, () in a header says nothing of the parameters.
        return new(FindingKind.Arity, taken == 0 ? FindingSeverity.Suggestion : FindingSeverity.Warning, $"{given - taken} more than C reads");
    }

    /// <summary>Here C gives, and C# takes.</summary>
    private static Difference? CallbackArity(int taken, int given) => (taken - given) switch
    {
        0 => null,
        > 0 => new(FindingKind.Arity, FindingSeverity.Error, $"{taken - given} more than C gives"),
        _ => new(FindingKind.Arity, FindingSeverity.Warning, $"{given - taken} fewer than C gives"),
    };

    private Difference? Result(ManagedSignature managed, FunctionType type, int target, SignatureUse use)
    {
        var isVoid = type.Return is BuiltinType { Kind: BuiltinKind.Void };
        if (use == SignatureUse.Callback)
            return !isVoid && managed.Return.IsVoid ? new(FindingKind.VoidReturn, FindingSeverity.Error, $"where C reads a result of type '{type.Return}'") : null;
        if (isVoid && !managed.Return.IsVoid)
            return new(FindingKind.VoidReturn, FindingSeverity.Error, "where C returns nothing");
        if (!isVoid && managed.Return.IsVoid && native.Scalar(type.Return, target) is null && native.Size(type.Return, target) > LargestInRegisters)
            return new(FindingKind.VoidReturn, FindingSeverity.Error, "where C writes its result to the address in a hidden parameter");
        return null;
    }

    private static Difference? Convention(ManagedSignature managed, FunctionType type, Target target, int index, SignatureUse use)
    {
        if (target.Architecture != TargetArchitecture.X86 || !type.Convention.TryGet(index, out var convention))
            return null;
        var declared = managed.Convention switch
        {
            ManagedConvention.PlatformDefault => target.Os == TargetOs.Windows ? CallingConvention.Stdcall : CallingConvention.C,
            ManagedConvention.Cdecl => CallingConvention.C,
            ManagedConvention.Stdcall => CallingConvention.Stdcall,
            ManagedConvention.Thiscall => CallingConvention.Thiscall,
            _ => CallingConvention.Fastcall,
        };
        return declared == convention || (type.Parameters.Count == 0 && Cleans(declared) && Cleans(convention))
            ? null
            : new(FindingKind.CallingConvention, Severity(managed, use), $"{Name(declared)} for C's {Name(convention)}");

        // Without parameters there is nothing to clean up.
        static bool Cleans(CallingConvention one) => one is CallingConvention.C or CallingConvention.Stdcall;
    }

    /// <summary>
    /// Where the code names none, .NET's stub for an import on x86 has a frame pointer and survives; a caller in C does not.
    /// </summary>
    private static FindingSeverity Severity(ManagedSignature managed, SignatureUse use) =>
        managed.Convention == ManagedConvention.PlatformDefault && use == SignatureUse.Import ? FindingSeverity.Suggestion : FindingSeverity.Warning;

    private static string Name(CallingConvention convention) => convention == CallingConvention.C ? "cdecl" : convention.ToString().ToLowerInvariant();

    private Remedy? Right(PerTarget<FunctionType> types) => types.IsSame && Carriers.Conventions.Choose(types.First.Convention, native.Targets) is { } right ? new(RemedyKind.Convention, right.ToString()) : null;
}
