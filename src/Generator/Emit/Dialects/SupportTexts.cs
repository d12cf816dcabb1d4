namespace Interop.Generator.Emit.Dialects;

/// <summary>The code that all generated files share.</summary>
internal sealed record SupportTexts
{
    /// <summary>The attribute that keeps C's spelling of a type.</summary>
    public required string NativeTypeName { get; init; }

    /// <summary>The attribute that says where an import is called.</summary>
    public required string NativeOnly { get; init; }

    /// <summary>The class that reaches members which are no fields.</summary>
    public required string Storage { get; init; }

    /// <summary>The methods that find the runtime identifier of the running target.</summary>
    public required string Rid { get; init; }

    /// <summary>The method that makes the exception of a target that is not known; RIDS stands for those that are.</summary>
    public required string Unknown { get; init; }

    /// <summary>The members of an integer that differs by target; NAME stands for its type, SURFACE for the integer.</summary>
    public required string VaryingMembers { get; init; }

    /// <summary>The method that makes one of an integer of C; NAME, SURFACE and SIZE stand for the types.</summary>
    public required string VaryingFrom { get; init; }
}
