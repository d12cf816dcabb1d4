using Interop.Abi.Managed;

namespace Interop.Abi.Compare.Records;

/// <summary>C# types as C# writes them, for messages and remedies.</summary>
internal static class ManagedSpelling
{
    /// <summary>The field's type, as the code writes it where that is known.</summary>
    public static string Of(ManagedField field) => field.Display.Length > 0 ? field.Display : Of(field.Type);

    /// <summary>The type.</summary>
    public static string Of(ManagedType? type) => type switch
    {
        ManagedPrimitive primitive => PrimitiveName.Of(primitive.Kind),
        ManagedEnum @enum => @enum.Name,
        ManagedBool => "bool",
        ManagedChar or ManagedPlatformChar => "char",
        ManagedStruct @struct => @struct.Name,
        ManagedReference reference => reference.Name,
        ManagedInlineArray { Element: not ManagedInlineArray } array => $"{Of(array.Element)}[{array.Count}]",
        ManagedInlineArray array => $"an array of {array.Count}",
        ManagedPointer { Form: PointerForm.Raw, Pointee: null } => "void*",
        ManagedPointer { Form: PointerForm.Raw, Pointee: not ManagedPointer } pointer => Of(pointer.Pointee) + "*",
        ManagedPointer => "a pointer",
        ManagedString string_ => string_.Form == ManagedStringForm.Builder ? "StringBuilder" : "string",
        ManagedFunctionPointer { Name.Length: > 0 } function => function.Name,
        ManagedFunctionPointer => "a function pointer",
        _ => "a type that is not known",
    };
}
