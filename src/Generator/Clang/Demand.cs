namespace Interop.Generator.Clang;

/// <summary>How much of a named type is wanted: by a value of it, and by what it points to.</summary>
/// <param name="Value">Where a value of it is needed.</param>
/// <param name="Pointer">Where a pointer to it is enough.</param>
internal readonly record struct Demand(DemandLevel Value, DemandLevel Pointer)
{
    /// <summary>Of the library's own declarations: all that they name is wanted completely.</summary>
    public static Demand Own => new(DemandLevel.Complete, DemandLevel.Complete);

    /// <summary>Of a record that was pulled in: what it holds is needed, what it points to stays opaque.</summary>
    public static Demand Dependency => new(DemandLevel.Complete, DemandLevel.Opaque);

    /// <summary>The demand on what a pointer points to.</summary>
    public Demand BehindPointer() => new(Pointer, Pointer);
}

/// <summary>How much of a declaration is wanted.</summary>
internal enum DemandLevel
{
    /// <summary>Its name.</summary>
    Opaque,

    /// <summary>Its contents.</summary>
    Complete,
}
