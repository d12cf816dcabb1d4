namespace Interop.CrossArch.Kinds;

/// <summary>A kind of value: a scalar or a record of native/conformance.</summary>
public interface IKind
{
    /// <summary>What its functions begin with.</summary>
    string Name { get; }

    /// <summary>Where the library takes it across.</summary>
    IEnumerable<Position> Positions { get; }

    /// <summary>Takes the value of a seed across, and says what went wrong, or null.</summary>
    string? Check(Position position, uint seed);
}
