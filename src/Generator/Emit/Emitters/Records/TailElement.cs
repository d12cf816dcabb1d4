using Interop.Abi.Carriers.Records;
using Interop.Abi.Managed;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>An element of an array behind a record, as the argument of a span: no span has pointers, and an array is a struct of its own.</summary>
internal static class TailElement
{
    /// <summary>The C# type.</summary>
    /// <param name="member">The array.</param>
    /// <param name="buffer">The name of the struct that an element is, if it is an array itself.</param>
    /// <param name="address">The integer that a pointer is.</param>
    /// <param name="name">How a type of that name is written at the place of use.</param>
    public static string Of(TailMember member, string buffer, string address, Func<string, string> name) => member.Element switch
    {
        null => "byte",
        { Type: ManagedPrimitive { Kind: PrimitiveKind.Pointer } } => address,
        { Type: ManagedInlineArray } => buffer,
        var element => name(element.CSharp),
    };
}
