using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>
/// Holds the registers in which C passes a record against those in which .NET passes a C# struct: the same bytes do not travel alike if
/// one side sees other members in them, as where the struct has storage for bit-fields.
/// </summary>
internal sealed class RegisterCheck(CarrierMap carriers)
{
    /// <summary>Four times a <c>double</c>: what is larger travels in memory everywhere.</summary>
    private const int LargestInRegisters = 32;

    /// <summary>Why the struct cannot be passed by value where the record is, or null.</summary>
    public Unsupported? WhyNot(RecordDecl record, ManagedStruct type)
    {
        var differences = new List<(TargetSet, string)>();
        foreach (var target in record.Layout.Targets.Indices())
        {
            if (IsReadInTwoWays(record, target, carriers))
            {
                differences.Add((TargetSet.Of(target), ArmBitFields.Ways));
            }
            else if (record.Layout[target].Size <= LargestInRegisters && NativeShape.Of(record, target, carriers) is { } native
                && Difference(native, ManagedShape.Of(type, carriers.Source.Targets[target]), carriers.Source.Targets[target]) is { } difference)
            {
                differences.Add((TargetSet.Of(target), difference));
            }
        }
        if (differences.Count == 0)
            return null;
        var groups = PerTarget<string>.From(differences).Groups.Select(group => $"{group.Value} on {string.Join(" ", carriers.Source.Rids(group.Targets))}");
        return new Unsupported(UnsupportedKind.RegisterClass, $"{record.Id} travels {string.Join("; ", groups)}");
    }

    /// <summary>Whether the compilers of 32-bit Arm do not agree about the record, so that no struct is right.</summary>
    public static bool IsReadInTwoWays(RecordDecl record, int target, CarrierMap carriers) =>
        ArmBitFields.AreReadInTwoWays(record, target, carriers.Source.Targets[target], type => carriers.Scalars.Resolve(type, target));

    /// <summary>Whether .NET passes the struct where C passes the record, whatever compiler reads the ABI.</summary>
    public static bool Agree(NativeShape native, ManagedStruct type, Target target) => Difference(native, ManagedShape.Of(type, target), target) is null;

    /// <summary>How it travels otherwise in C than in C#, or null.</summary>
    private static string? Difference(NativeShape native, ManagedShape managed, Target target) => target.Architecture switch
    {
        TargetArchitecture.X64 when target.Os != TargetOs.Windows => SystemV(native, managed),
        TargetArchitecture.RiscV64 or TargetArchitecture.LoongArch64 => FloatPair.Of(native) == FloatPair.Of(managed)
            ? null
            : Otherwise(FloatPair.Of(native) is not null, "as floating-point numbers in registers of their own"),
        TargetArchitecture.Wasm => SingleElement.Of(native) == SingleElement.Of(managed) ? null : Otherwise(SingleElement.Of(native) is not null, "as a single number"),
        TargetArchitecture.X86 or TargetArchitecture.X64 or TargetArchitecture.S390x => null,
        _ => Homogeneous.WidthOf(native) == Homogeneous.WidthOf(managed) ? null : Otherwise(Homogeneous.WidthOf(native) > 0, "in floating-point registers"),
    };

    private static string? SystemV(NativeShape native, ManagedShape managed)
    {
        var (gcc, clang, dotnet) = (SystemVClasses.OfGcc(native), SystemVClasses.OfClang(native), SystemVClasses.OfManaged(managed));
        return gcc != clang ? $"{gcc} by gcc's reading of the ABI, and {clang} by clang's,"
            : gcc != dotnet ? $"{gcc}, and {dotnet} in .NET,"
            : null;
    }

    private static string Otherwise(bool isNative, string how) => isNative ? $"{how}, and not so in .NET," : $"not {how}, but so in .NET,";
}
