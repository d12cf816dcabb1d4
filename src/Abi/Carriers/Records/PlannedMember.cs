using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>A member of a record as C# reaches it.</summary>
/// <param name="Field">The member in C.</param>
/// <param name="Index">Its place among the record's members, from 0, after which an unnamed one is named.</param>
public abstract record PlannedMember(Field Field, int Index)
{
    /// <summary>What is added to the name, where a member is of one kind here and of another there.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Calls the visitor's method for this kind of member.</summary>
    public abstract TResult Accept<TResult>(IMemberVisitor<TResult> visitor);
}

/// <summary>One method for each kind of member: a forgotten one is a compile error.</summary>
/// <typeparam name="TResult">What a visit gives.</typeparam>
public interface IMemberVisitor<out TResult>
{
    /// <summary>Visits a field.</summary>
    TResult Visit(SlotMember member);

    /// <summary>Visits a member at an offset.</summary>
    TResult Visit(PlacedMember member);

    /// <summary>Visits a member that is copied.</summary>
    TResult Visit(CopiedMember member);

    /// <summary>Visits a member that is another integer on other targets.</summary>
    TResult Visit(IntegerMember member);

    /// <summary>Visits a bit-field.</summary>
    TResult Visit(BitsMember member);

    /// <summary>Visits an array behind the record.</summary>
    TResult Visit(TailMember member);

    /// <summary>Visits a member of which only the bytes can be reached.</summary>
    TResult Visit(BytesMember member);
}
