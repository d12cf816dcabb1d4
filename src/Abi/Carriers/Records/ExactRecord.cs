using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>A record that differs by target, as the struct that crosses by value on each.</summary>
/// <param name="Types">The struct, or the reason why there is none.</param>
public sealed record ExactRecord(PerTarget<Mapping> Types)
{
    /// <summary>The structs, each with the first target that has it.</summary>
    public IEnumerable<(int First, ManagedStruct Type)> Structs => Types.Groups
        .Where(group => group.Value is Carrier { NotByValue: null, Type: ManagedStruct })
        .Select(group => (First: group.Targets.Lowest, Type: (ManagedStruct)((Carrier)group.Value).Type));

    /// <summary>The struct's name inside the record's.</summary>
    public static string Name(int first, IDeclSource source) => "On_" + source.Targets[first].Rid.Replace('-', '_');

    /// <summary>The carrier on a target.</summary>
    internal Mapping NameOn(int target, RecordDecl record, IDeclSource source) => Types[target] is Carrier carrier
        ? carrier with { CSharp = $"{CSharpIdentifier.EscapePath(record.ManagedName)}.{Name(Types.Groups[Types.GroupOf(target)].Targets.Lowest, source)}" }
        : Types[target];
}
