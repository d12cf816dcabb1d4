using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>A difference between what C# declares and what C has. Its evidence is the manifest.</summary>
/// <param name="Kind">What differs. Each kind is one rule.</param>
/// <param name="Place">Where in the declaration.</param>
/// <param name="Targets">The targets on which it differs.</param>
/// <param name="Severity">How bad it is on the worst of them.</param>
/// <param name="Managed">The C# type, name or value.</param>
/// <param name="Native">The C type, name or value.</param>
/// <param name="Detail">The difference, with its targets: <c>4 bytes for C's 8 on linux-x64</c>.</param>
public sealed record Finding(
    FindingKind Kind, FindingPlace Place, TargetSet Targets, FindingSeverity Severity, string Managed, string Native, string Detail)
{
    /// <summary>What makes it right, or null where that is not known.</summary>
    public Remedy? Remedy { get; init; }
}

/// <summary>Where in a declaration a difference is.</summary>
/// <param name="Part">The part of the declaration.</param>
/// <param name="Index">The index of the parameter, field or member; 0 for the other parts.</param>
/// <param name="Name">The name of the parameter, field or member; empty for the other parts.</param>
public readonly record struct FindingPlace(DeclarationPart Part, int Index = 0, string Name = "");

/// <summary>The parts of a declaration.</summary>
public enum DeclarationPart
{
    /// <summary>The whole of it: its name.</summary>
    Name,

    /// <summary>What it returns.</summary>
    Result,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A field of a struct.</summary>
    Field,

    /// <summary>A member of an enumeration, or a constant.</summary>
    Member,
}

/// <summary>How bad a difference is.</summary>
public enum FindingSeverity
{
    /// <summary>Works today on all these targets, or is a matter of style or of another version of the header.</summary>
    Suggestion,

    /// <summary>Wrong for some values.</summary>
    Warning,

    /// <summary>Wrong for ordinary values, or it corrupts memory.</summary>
    Error,
}

/// <summary>What makes a declaration right. Values are text as C# writes it.</summary>
/// <param name="Kind">What to change at the finding's place.</param>
/// <param name="Text">The new type, attribute argument, name or value.</param>
public sealed record Remedy(RemedyKind Kind, string Text);

/// <summary>The changes that can make a declaration right.</summary>
public enum RemedyKind
{
    /// <summary>Another type: <c>CLong</c>, <c>ref nuint</c>; of a class that crosses by value <c>[In, Out] Info</c>.</summary>
    Type,

    /// <summary>A <c>[MarshalAs(UnmanagedType.…)]</c>: <c>U1</c>; <c>ByValTStr, SizeConst = 260</c>.</summary>
    MarshalAs,

    /// <summary>Another entry point.</summary>
    EntryPoint,

    /// <summary>Another calling convention: <c>Cdecl</c>.</summary>
    Convention,

    /// <summary>A field, as <c>type name</c>, behind the one named, or at the end.</summary>
    AddField,

    /// <summary>Another underlying type of an enumeration.</summary>
    EnumBase,

    /// <summary>Another value of a constant or member.</summary>
    Value,

    /// <summary>Another number of elements.</summary>
    Count,

    /// <summary>Another offset in bytes.</summary>
    Offset,

    /// <summary>Another <c>Pack</c> in bytes.</summary>
    Pack,

    /// <summary>A <c>Size</c> in bytes.</summary>
    Size,

    /// <summary>The order of the fields in place of explicit offsets.</summary>
    Sequential,

    /// <summary>The same, with the fields of one offset in a struct of their own.</summary>
    Union,

    /// <summary>Another type of an array's elements.</summary>
    Element,

    /// <summary>An array in the struct itself, as <c>type[count]</c>.</summary>
    Buffer,

    /// <summary>Not this field.</summary>
    RemoveField,

    /// <summary>Parameters, as <c>index: type name, type name</c>.</summary>
    AddParameters,

    /// <summary>Another expression, at the finding's place in code.</summary>
    Expression,
}
