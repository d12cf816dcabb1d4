using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares a string with what C takes or gives in its place: level of indirection, encoding, ownership, and who writes.</summary>
internal sealed class StringComparer(NativeView native)
{
    /// <summary>The difference on one target, or null.</summary>
    /// <param name="managed">The string.</param>
    /// <param name="type">The type of the C parameter or result.</param>
    /// <param name="role">Which way it travels.</param>
    /// <param name="target">The target.</param>
    /// <param name="next">The parameter behind it, or null: the size of a buffer stands there.</param>
    public Difference? Compare(ManagedString managed, CType type, ValueRole role, int target, NativeParameter? next)
    {
        if (managed.Encoding == ManagedEncoding.Custom)
            return null;
        if (native.Pointee(type, target) is not { } pointee)
            return native.Scalar(type, target) is null ? null : new(FindingKind.Indirection, FindingSeverity.Error, "a pointer for C's value");
        var size = CharacterSize(pointee, target);
        if (size is null)
            return native.Resolve(pointee, target) is BuiltinType { Kind: BuiltinKind.Void } ? null : new(FindingKind.Indirection, FindingSeverity.Error, $"a string for C's pointer to '{pointee}'");
        return Encoding(managed, size.Value, native.Targets[target]) ?? (role == ValueRole.Result ? Ownership(pointee, target) : Writes(managed, pointee, role, target, next));
    }

    /// <summary>The difference of a string in a record, or null: its encoding and the level of indirection alone.</summary>
    public Difference? Stored(ManagedString managed, CType type, int target) =>
        managed.Encoding != ManagedEncoding.Custom && native.Pointee(type, target) is { } pointee && CharacterSize(pointee, target) is { } size
            ? Encoding(managed, size, native.Targets[target])
            : null;

    /// <summary>
    /// The <c>[MarshalAs]</c> of a string for C's characters, where they have one size on all targets: C's bytes are text of the code page in
    /// libraries of Windows alone, and UTF-8 elsewhere.
    /// </summary>
    public Remedy? MarshalAs(ManagedString managed, CType type, TargetSet targets)
    {
        var sizes = targets.Indices().Select(target => native.Pointee(type, target) is { } pointee ? CharacterSize(pointee, target) : null).Distinct().ToList();
        if (sizes.Count != 1)
            return null;
        var isCodePage = managed.Form == ManagedStringForm.Builder || targets.Indices().All(target => native.Targets[target].Os == TargetOs.Windows);
        return sizes[0] switch
        {
            1 => new(RemedyKind.MarshalAs, isCodePage ? "LPStr" : "LPUTF8Str"),
            2 => new(RemedyKind.MarshalAs, "LPWStr"),
            _ => null,
        };
    }

    /// <summary>The size in bytes of C's characters; null for what holds none.</summary>
    private int? CharacterSize(CType pointee, int target) => native.Resolve(pointee, target) switch
    {
        BuiltinType { Kind: BuiltinKind.Char or BuiltinKind.SChar or BuiltinKind.UChar } => 1,
        BuiltinType { Kind: BuiltinKind.Short or BuiltinKind.UShort } => 2,
        BuiltinType { Kind: BuiltinKind.Int or BuiltinKind.UInt or BuiltinKind.Long or BuiltinKind.ULong } when IsWide(pointee, target) => 4,
        _ => null,
    };

    private bool IsWide(CType pointee, int target) => native.Typedefs(pointee, target).Any(name => name is "wchar_t" or "char32_t");

    private static Difference? Encoding(ManagedString managed, int size, Target target)
    {
        var isWide = managed.Encoding is ManagedEncoding.Utf16 or ManagedEncoding.BStr || (managed.Encoding == ManagedEncoding.Platform && target.Os == TargetOs.Windows);
        var given = isWide ? 2 : 1;
        return given == size ? null : new(FindingKind.Encoding, FindingSeverity.Error, $"characters of {Bytes(given)} for C's {size}");
    }

    /// <summary>The runtime frees what a string result points to, with CoTaskMemFree on Windows and free elsewhere.</summary>
    private Difference Ownership(CType pointee, int target) => IsConst(pointee, target)
        ? new(FindingKind.ReturnedString, FindingSeverity.Error, "which the runtime frees after copying it, although C keeps it")
        : new(FindingKind.ReturnedString, FindingSeverity.Warning, "which the runtime frees after copying it, whoever owns it in C");

    /// <summary>A string that C may write to; that C wants to is likely where the size of a buffer follows.</summary>
    private Difference? Writes(ManagedString managed, CType pointee, ValueRole role, int target, NativeParameter? next)
    {
        if (role != ValueRole.Argument || managed.Form == ManagedStringForm.Builder || IsConst(pointee, target))
            return null;
        return next is { } size && IsSize(size, target)
            ? new(FindingKind.WritableString, FindingSeverity.Warning, "which never changes, for a buffer of C's")
            : new(FindingKind.WritableString, FindingSeverity.Suggestion, "which never changes, for characters that C may write to");
    }

    private bool IsSize(NativeParameter parameter, int target)
    {
        var name = parameter.Name.ToLowerInvariant();
        return native.Scalar(parameter.Type, target) is { Class: Layout.ScalarClass.Integer }
            && (name.Contains("size") || name.Contains("len") || name.Contains("cap") || name.Contains("max") || name is "n" or "sz");
    }

    private bool IsConst(CType pointee, int target) => ((pointee.Qualifiers | native.Resolve(pointee, target).Qualifiers) & Qualifiers.Const) != 0;

    private static string Bytes(int count) => count == 1 ? "1 byte" : $"{count} bytes";
}

/// <summary>A parameter of a C function.</summary>
/// <param name="Name">Its name; empty where the prototype gives none.</param>
/// <param name="Type">Its type.</param>
internal readonly record struct NativeParameter(string Name, CType Type);
