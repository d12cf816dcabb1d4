using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Tests.Layouts;

/// <summary>A struct with <c>[InlineArray]</c>.</summary>
internal sealed record InlineArrayPiece(Piece Element, int Count) : Piece
{
    public override string Spell(string name) => name;

    public override string Define(string name, CharSet charSet) =>
        $$"""
        {{Element.Define(name + "e", charSet)}}[System.Runtime.CompilerServices.InlineArray({{Count}}), StructLayout(LayoutKind.Sequential, CharSet = CharSet.{{charSet}})]
        public unsafe struct {{name}} { {{Element.Declare("e", name + "e")}} }

        """;

    public override ManagedType? In(StructView view, CharSet charSet) =>
        Element.In(view, charSet) is { } element ? new ManagedInlineArray(element, Count) : null;

    public override IEnumerable<Piece> Smaller() =>
        [Element, .. Element.Smaller().Select(element => this with { Element = element }), .. Count > 1 ? [this with { Count = Count - 1 }] : Array.Empty<Piece>()];
}

/// <summary>A <c>fixed</c> buffer, which the compiler makes a struct of one element and a Size of.</summary>
internal sealed record FixedPiece(Piece Element, int Count, int ElementSize) : Piece
{
    public override string Spell(string name) => throw new NotSupportedException();

    public override string Declare(string field, string name) => $"public fixed {Element.Spell("")} {field}[{Count}];";

    public override string Address(string field) => $"s.{field}";

    public override ManagedType? In(StructView view, CharSet charSet) => view == StructView.Memory
        ? new ManagedInlineArray(Element.In(view, charSet)!, Count)
        : new ManagedStruct("buffer", ManagedLayoutKind.Sequential, 0, Count * ElementSize, new EquatableArray<ManagedField>(new ManagedField("e", Element.In(view, charSet)!)));

    public override IEnumerable<Piece> Smaller() => [Element, .. Count > 1 ? [this with { Count = Count - 1 }] : Array.Empty<Piece>()];
}

/// <summary>An array that the marshaller copies into the struct.</summary>
internal sealed record ByValArrayPiece(Piece Element, int Count) : Piece
{
    public override string Attributes => $"[MarshalAs(UnmanagedType.ByValArray, SizeConst = {Count})] ";

    public override string Spell(string name) => Element.Spell(name) + "[]";

    public override string Define(string name, CharSet charSet) => Element.Define(name, charSet);

    public override ManagedType? In(StructView view, CharSet charSet) =>
        view == StructView.Marshalled && Element.In(view, charSet) is { } element ? new ManagedInlineArray(element, Count) : null;

    public override IEnumerable<Piece> Smaller() =>
        [Element, .. Element.Smaller().Select(element => this with { Element = element }), .. Count > 1 ? [this with { Count = Count - 1 }] : Array.Empty<Piece>()];
}

/// <summary>A string that the marshaller copies into the struct.</summary>
internal sealed record ByValStringPiece(int Count) : Piece
{
    public override string Attributes => $"[MarshalAs(UnmanagedType.ByValTStr, SizeConst = {Count})] ";

    public override string Spell(string name) => "string";

    public override ManagedType? In(StructView view, CharSet charSet) =>
        view == StructView.Marshalled ? new ManagedInlineArray(new ManagedChar(charSet == CharSet.Unicode ? 2 : 1), Count) : null;

    public override IEnumerable<Piece> Smaller() => Count > 1 ? [this with { Count = Count - 1 }] : [];
}
