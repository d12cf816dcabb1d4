namespace Interop.Abi.Compare.Records;

/// <summary>Fields that stand for members: mostly one for one; several for an array, a nested record or bit-fields; or none for what is missing.</summary>
/// <param name="Fields">The indices of the C# fields, in order.</param>
/// <param name="Members">The indices of the members, in order.</param>
internal sealed record Slot(IReadOnlyList<int> Fields, IReadOnlyList<int> Members)
{
    /// <summary>Whether one field stands for one member.</summary>
    public bool IsPair => Fields.Count == 1 && Members.Count == 1;
}
