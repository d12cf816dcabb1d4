using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers.Records;

/// <summary>
/// Aggregates of floating-point numbers of one kind, which some processors pass in floating-point registers (AAPCS64 5.9.5, AAPCS32 6.1.2,
/// RISC-V psABI). .NET knows them, but never in a struct of explicit layout (CoreCLR, MethodTable::GetHFAType).
/// </summary>
internal static class Homogeneous
{
    private const int MaxMembers = 4;

    /// <summary>Why a struct cannot be passed by value on all of these targets, or null.</summary>
    public static Unsupported? WhyNot(RecordDecl record, ManagedStruct type, IDeclSource source)
    {
        var kinds = new HashSet<PrimitiveKind>();
        var isExplicit = false;
        Visit(type, kinds, ref isExplicit);
        if (!isExplicit || kinds.Count != 1 || kinds.Single() is not (PrimitiveKind.Single or PrimitiveKind.Double))
            return null;
        var size = kinds.Single() == PrimitiveKind.Single ? sizeof(float) : sizeof(double);
        var targets = record.Layout.Targets.Indices().Where(target => UsesFloatRegisters(source.Targets[target]) && record.Layout[target].Size <= MaxMembers * size);
        var rids = string.Join(" ", targets.Select(target => source.Targets[target].Rid));
        return rids.Length == 0 ? null : new Unsupported(
            UnsupportedKind.RegisterClass, $"{record.Id} travels in floating-point registers on {rids}, in which .NET never passes a struct of overlapping fields");
    }

    private static bool UsesFloatRegisters(Target target) =>
        target.Architecture is not (TargetArchitecture.X86 or TargetArchitecture.X64 or TargetArchitecture.Wasm or TargetArchitecture.S390x);

    private static void Visit(ManagedType type, HashSet<PrimitiveKind> kinds, ref bool isExplicit)
    {
        switch (type)
        {
            case ManagedPrimitive primitive:
                kinds.Add(primitive.Kind);
                break;
            case ManagedInlineArray array:
                Visit(array.Element, kinds, ref isExplicit);
                break;
            case ManagedStruct @struct:
                isExplicit |= @struct.Layout == ManagedLayoutKind.Explicit;
                foreach (var field in @struct.Fields)
                    Visit(field.Type, kinds, ref isExplicit);
                break;
        }
    }
}
