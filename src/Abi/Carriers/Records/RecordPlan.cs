using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>How C# has a record: the struct, and how each member is reached in it; or the reason why there is none.</summary>
/// <param name="Type">The C# struct. Fields of it that no member names are storage.</param>
/// <param name="Members">The record's members with names, and its unnamed records, in order.</param>
/// <param name="Why">Why there is none, or null.</param>
public sealed record RecordPlan(ManagedStruct? Type, EquatableArray<PlannedMember> Members, Unsupported? Why)
{
    /// <summary>No struct, for that reason.</summary>
    public RecordPlan(UnsupportedKind kind, string reason)
        : this(null, default, new Unsupported(kind, reason))
    {
    }

    /// <summary>Why it cannot be passed or returned by value, or null.</summary>
    public Unsupported? NotByValue { get; init; }

    /// <summary>Whether C# gives it more bytes than C on some target, so that it must never be copied whole into C's memory.</summary>
    public bool VariesInSize { get; init; }

    /// <summary>Whether C aligns it more strictly than C# does on some target.</summary>
    public bool IsUnderAligned { get; init; }
}
