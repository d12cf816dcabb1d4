using Interop.Abi.Model;

namespace Interop.Generator.TestKit;

/// <summary>A C type that the bindings have, as the probe and the tests see it.</summary>
/// <param name="Name">What C calls it, for messages.</param>
/// <param name="C">The type in C, as <c>typedef</c> takes it.</param>
/// <param name="CSharp">The type in C#.</param>
/// <param name="Type">The type in the model.</param>
/// <param name="Targets">The targets that have it.</param>
/// <param name="Members">Its members; of a scalar itself.</param>
internal sealed record KitType(string Name, PerTarget<string> C, string CSharp, CType Type, TargetSet Targets, EquatableArray<KitMember> Members)
{
    /// <summary>The expression of the size in bytes that the bindings say that C gives it.</summary>
    public string Size { get; init; } = $"sizeof({CSharp})";

    /// <summary>The record, or null for a scalar.</summary>
    public RecordDecl? Record { get; init; }
}

/// <summary>A member of a type.</summary>
/// <param name="Name">Its name in C; empty for a scalar itself.</param>
/// <param name="Width">The width in bits of a bit-field, else 0.</param>
/// <param name="Kinds">How the probe reads it, on the targets that have it.</param>
/// <param name="Access">How the bindings reach it.</param>
internal sealed record KitMember(string Name, int Width, PerTarget<ProbeKind> Kinds, MemberAccess Access);

/// <summary>How the bindings reach a member, in C#; <c>s</c> is its record, <c>v</c> a value, <c>n</c> its size in C.</summary>
/// <param name="Kind">What the test makes of it; null where it only looks at the place.</param>
internal sealed record MemberAccess(string? Kind)
{
    /// <summary>Its offset in bytes and its size, as two expressions; null where it is no field.</summary>
    public string? Place { get; init; }

    /// <summary>The body of a lambda that reads it; null where nothing does.</summary>
    public string? Get { get; init; }

    /// <summary>The body of a lambda that writes it.</summary>
    public string? Set { get; init; }
}
