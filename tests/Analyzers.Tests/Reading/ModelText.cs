using Interop.Abi.Managed;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>The managed model in a line: <c>int</c>, <c>bool4</c>, <c>ref(&lt;S&gt;)</c>, <c>S{X int; Y int@4}</c>; what is not known is <c>?</c>.</summary>
internal static class ModelText
{
    public static string Of(ManagedFunction? function) =>
        function is null ? "?" : $"{function.Library}!{function.EntryPoint} {function.Search} {Of(function.Signature)}";

    public static string Of(ManagedSignature? signature) => signature is null
        ? "?"
        : $"{Convention(signature)}({string.Join(", ", signature.Parameters.Select(Of))}{(signature.IsVariadic ? ", ..." : "")}) -> {Of(signature.Return)}";

    public static string Of(ManagedValue value) => value.IsVoid ? "void" : Of(value.Type);

    public static string Of(ManagedType? type) => type switch
    {
        null => "?",
        ManagedPrimitive primitive => Of(primitive.Kind),
        ManagedBool @bool => "bool" + @bool.Size,
        ManagedChar @char => "char" + @char.Size,
        ManagedPlatformChar => "char?",
        ManagedEnum @enum => $"{@enum.Name}:{Of(@enum.Underlying)}{string.Concat(@enum.Members.Select(member => " " + member.Name))}{(@enum.IsFlags ? " flags" : "")}",
        ManagedStruct @struct => Of(@struct),
        ManagedReference reference => $"<{reference.Id}{(reference.View == StructView.Marshalled ? " marshalled" : "")}>",
        ManagedInlineArray array => $"{Of(array.Element)}[{array.Count}]",
        ManagedPointer pointer => $"{pointer.Form.ToString().ToLowerInvariant()}({(pointer.Pointee is null ? "" : Of(pointer.Pointee))})",
        ManagedString text => $"{text.Form}.{text.Encoding}",
        ManagedFunctionPointer function => $"fn {function.Id}{(function.Signature is null ? "?" : Of(function.Signature))}",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Of(ManagedStruct type)
    {
        var pack = type.Pack == 0 ? "" : " pack=" + type.Pack;
        var size = type.Size == 0 ? "" : " size=" + type.Size;
        var layout = type.Layout == ManagedLayoutKind.Sequential ? "" : " " + type.Layout.ToString().ToLowerInvariant();
        return $"{type.Name}{layout}{pack}{size}{{{string.Join("; ", type.Fields.Select(field => Of(field, type.Layout)))}}}";
    }

    private static string Of(ManagedField field, ManagedLayoutKind layout) =>
        $"{field.Name} {Of(field.Type)}{(layout == ManagedLayoutKind.Explicit ? "@" + field.Offset : "")}";

    private static string Convention(ManagedSignature signature) =>
        signature.Convention == ManagedConvention.PlatformDefault ? "" : signature.Convention.ToString().ToLowerInvariant();

    private static string Of(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Int16 => "short",
        PrimitiveKind.UInt16 => "ushort",
        PrimitiveKind.Int32 => "int",
        PrimitiveKind.UInt32 => "uint",
        PrimitiveKind.Int64 => "long",
        PrimitiveKind.UInt64 => "ulong",
        PrimitiveKind.Single => "float",
        PrimitiveKind.CLong or PrimitiveKind.CULong or PrimitiveKind.NFloat or PrimitiveKind.Half or PrimitiveKind.Int128 or PrimitiveKind.UInt128 => kind.ToString(),
        _ => kind.ToString().ToLowerInvariant(),
    };
}
