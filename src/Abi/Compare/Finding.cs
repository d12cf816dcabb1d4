using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>A difference between what C# declares and what C has. Its evidence is the manifest.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Position">The index of the parameter, or <see cref="ReturnPosition"/>.</param>
/// <param name="Targets">The targets on which it differs.</param>
/// <param name="Severity">How bad it is on the worst of them.</param>
/// <param name="Managed">The C# type.</param>
/// <param name="Native">The C type.</param>
/// <param name="Detail">The difference, with its targets: <c>4 bytes for C's 8 on linux-x64</c>.</param>
/// <param name="Right">The C# type that is right on every target, or null where there is none.</param>
public sealed record Finding(
    FindingKind Kind,
    int Position,
    TargetSet Targets,
    FindingSeverity Severity,
    string Managed,
    string Native,
    string Detail,
    Carrier? Right)
{
    /// <summary>The position of the result.</summary>
    public const int ReturnPosition = -1;
}

/// <summary>What differs.</summary>
public enum FindingKind
{
    /// <summary>The width of a parameter or result.</summary>
    Width,
}

/// <summary>How bad a difference is.</summary>
public enum FindingSeverity
{
    /// <summary>Wrong for some values.</summary>
    Warning,

    /// <summary>Wrong for ordinary values, or it corrupts memory.</summary>
    Error,
}
