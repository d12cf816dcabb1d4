using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Managed;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>An array member is a struct of its own.</summary>
internal static class BufferEmitter
{
    /// <summary>Writes the struct and gives its name.</summary>
    public static string Write(CodeWriter writer, PlannedMember member, Carrier carrier, RecordScope scope)
    {
        var array = (ManagedInlineArray)carrier.Type;
        var count = array.Count;
        var innermost = array.Element;
        for (; innermost is ManagedInlineArray inner; innermost = inner.Element)
            count *= inner.Count;
        var element = scope.Inside(carrier.CSharp);
        // C# has no spans of pointers.
        var isPointer = innermost is ManagedPrimitive { Kind: PrimitiveKind.Pointer };
        writer.Space();
        if (isPointer)
            writer.Line($"/// <summary>Each element is a <c>{DocComment.Escape(element)}</c>.</summary>");
        writer.Line($"[InlineArray({count})]");
        writer.Open($"{scope.Visibility} partial struct {NameOf(member)}");
        writer.Line($"{scope.Visibility} {(isPointer ? "nint" : element)} e0;");
        writer.Close();
        return NameOf(member);
    }

    /// <summary>The name of the struct, inside the record's.</summary>
    public static string NameOf(PlannedMember member) => CSharpName.Escape($"_{member.Field.ManagedName}{member.Suffix}_e__FixedBuffer");
}
