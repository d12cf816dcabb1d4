using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Managed;
using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>An array member is a struct of its own.</summary>
internal static class BufferEmitter
{
    /// <summary>Writes the struct and gives its name.</summary>
    public static string Write(CodeWriter writer, PlannedMember member, Carrier carrier, RecordScope scope)
    {
        var array = (ManagedInlineArray)carrier.Type;
        var count = array.Count;
        for (var innermost = array.Element; innermost is ManagedInlineArray inner; innermost = inner.Element)
            count *= inner.Count;
        var element = scope.Inside(carrier.CSharp);
        var arrays = scope.Emission.Dialect.Arrays;
        writer.Space();
        if (arrays.ElementOf(element) != element)
            writer.Line($"/// <summary>Each element is a <c>{DocComment.Escape(element)}</c>.</summary>");
        arrays.WriteBuffer(writer, new ArrayStruct(scope.Visibility, NameOf(member), arrays.ElementOf(element), "e0", count));
        return NameOf(member);
    }

    /// <summary>The name of the struct, inside the record's.</summary>
    public static string NameOf(PlannedMember member) => CSharpName.Escape($"_{member.Field.ManagedName}{member.Suffix}_e__FixedBuffer");
}
