using System.Collections.Immutable;
using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Every rule: its id, title, message and usual severity. What a message is made of: 0 the subject, 1 the C# type or value, 2 the
/// difference with its targets, 3 the C type or value, 4 the prototype, 5 its header and line.
/// </summary>
internal static class Descriptors
{
    private const string Value = "{0} is '{1}', {2}; C has '{3}' in: {4}{5}";

    public static readonly DiagnosticDescriptor ABI0001_ManifestCannotBeRead = new(
        "ABI0001", "An ABI manifest cannot be read", "The manifest cannot be read: {0}", "Manifest", DiagnosticSeverity.Warning, true,
        "What the manifest says of its library is not checked while it cannot be read.", "docs/rules/ABI0001.md");

    public static readonly DiagnosticDescriptor ABI0002_ManifestDuplicate = new(
        "ABI0002", "Two manifests describe one library", "{0}", "Manifest", DiagnosticSeverity.Warning, true,
        "Each declaration is held against the first of them alone.", "docs/rules/ABI0002.md");

    public static readonly DiagnosticDescriptor ABI0003_ManifestMissesTarget = new(
        "ABI0003", "A manifest does not cover a target of the project", "{0}", "Manifest", DiagnosticSeverity.Warning, true,
        "On such a target nothing is checked.", "docs/rules/ABI0003.md");

    public static readonly DiagnosticDescriptor ABI0004_ManifestIsStale = new(
        "ABI0004", "Bindings and manifest were made from different headers", "{0}", "Manifest", DiagnosticSeverity.Info, true,
        "Generated bindings and the manifest should come from one run of the generator.", "docs/rules/ABI0004.md");

    public static readonly DiagnosticDescriptor ABI0005_Drift = new(
        "ABI0005", "A declaration is not in the manifest", "'{1}' is {2}", "Manifest", DiagnosticSeverity.Info, true,
        "Header and binding may be of different versions of the library.", "docs/rules/ABI0005.md");

    public static readonly DiagnosticDescriptor ABI0006_OptionIsNotUnderstood = new(
        "ABI0006", "An option is not understood", "{0}", "Manifest", DiagnosticSeverity.Warning, true,
        "An option of .editorconfig has no meaning, so that the checks are not what was meant.", "docs/rules/ABI0006.md", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ABI0007_BaselineIsStale = new(
        "ABI0007", "A line of the baseline is not needed", "No finding is '{0}' any more: the line can go", "Manifest", DiagnosticSeverity.Info, true,
        "A line that is left behind would hide the same mistake when it is made again.", "docs/rules/ABI0007.md", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ABI1001_Width = new(
        "ABI1001", "The width of a parameter or result is not that of C", Value, "Scalars", DiagnosticSeverity.Warning, true,
        "A value crosses with another width than C gives it: high bits are lost or undefined, or the arguments after it shift.", "docs/rules/ABI1001.md");

    public static readonly DiagnosticDescriptor ABI1002_PointerAsInteger = new(
        "ABI1002", "An integer stands for a pointer", Value, "Scalars", DiagnosticSeverity.Error, true,
        "An address does not fit in the integer, so that its high bits are lost.", "docs/rules/ABI1002.md");

    public static readonly DiagnosticDescriptor ABI1003_CLong = new(
        "ABI1003", "C's long has a fixed width", Value, "Scalars", DiagnosticSeverity.Warning, true,
        "C's long has 4 bytes on Windows and on 32-bit targets, and 8 on other 64-bit targets.", "docs/rules/ABI1003.md");

    public static readonly DiagnosticDescriptor ABI1004_SizeFamily = new(
        "ABI1004", "A size_t has a fixed width", Value, "Scalars", DiagnosticSeverity.Warning, true,
        "size_t, ssize_t, ptrdiff_t, intptr_t and uintptr_t are as wide as a pointer.", "docs/rules/ABI1004.md");

    public static readonly DiagnosticDescriptor ABI1005_TargetType = new(
        "ABI1005", "A type whose width the target chooses has a fixed width", Value, "Scalars", DiagnosticSeverity.Warning, true,
        "time_t, off_t and the like have another width on other targets.", "docs/rules/ABI1005.md");

    public static readonly DiagnosticDescriptor ABI1006_Bool = new(
        "ABI1006", "A bool crosses with another width than in C", Value, "Scalars", DiagnosticSeverity.Warning, true,
        "A bool has 4 bytes under DllImport unless it says otherwise, and C's _Bool has one.", "docs/rules/ABI1006.md");

    public static readonly DiagnosticDescriptor ABI1007_Character = new(
        "ABI1007", "A character crosses with another width than in C", Value, "Scalars", DiagnosticSeverity.Warning, true,
        "A char has one or two bytes by its CharSet; wchar_t has two on Windows and four elsewhere.", "docs/rules/ABI1007.md");

    public static readonly DiagnosticDescriptor ABI1008_FloatClass = new(
        "ABI1008", "A floating-point number stands for an integer, or for one of another width", Value, "Scalars", DiagnosticSeverity.Error, true,
        "Floating-point numbers travel in registers of their own.", "docs/rules/ABI1008.md");

    public static readonly DiagnosticDescriptor ABI1009_Sign = new(
        "ABI1009", "The sign of an integer is not that of C", Value, "Scalars", DiagnosticSeverity.Info, true,
        "Large values and negative ones change into each other.", "docs/rules/ABI1009.md");

    public static readonly DiagnosticDescriptor ABI1010_PointeeWidth = new(
        "ABI1010", "What is behind a pointer has another width than in C", Value, "Scalars", DiagnosticSeverity.Error, true,
        "C reads or writes more bytes than C# has there, or fewer.", "docs/rules/ABI1010.md");

    public static readonly DiagnosticDescriptor ABI2001_RecordSize = new(
        "ABI2001", "The size of a struct is not that of C", "{0} does not have the size of C's '{3}': {2}{5}", "Layout", DiagnosticSeverity.Error, true,
        "C writes past the end, and the elements of an array are found at the wrong places.", "docs/rules/ABI2001.md");

    public static readonly DiagnosticDescriptor ABI2002_FieldOffset = new(
        "ABI2002", "A field is at another offset than in C", "{0} is not where C has it: {2}{5}", "Layout", DiagnosticSeverity.Error, true,
        "The field is read from the bytes of another.", "docs/rules/ABI2002.md");

    public static readonly DiagnosticDescriptor ABI2003_FieldWidth = new(
        "ABI2003", "A field has another width than in C", Value, "Layout", DiagnosticSeverity.Error, true,
        "Bytes of the next field are read with it, and what follows it shifts.", "docs/rules/ABI2003.md");

    public static readonly DiagnosticDescriptor ABI2004_HiddenWidth = new(
        "ABI2004", "A field has another width than in C, which padding hides", Value, "Layout", DiagnosticSeverity.Warning, true,
        "The bytes of the padding are read as part of the value, and a repacked record would shift.", "docs/rules/ABI2004.md");

    public static readonly DiagnosticDescriptor ABI2005_Packing = new(
        "ABI2005", "The packing of a struct is not that of C", "The packing of '{1}' is not that of C: {2}{5}", "Layout", DiagnosticSeverity.Error, true,
        "Pack and alignment decide where fields are.", "docs/rules/ABI2005.md");

    public static readonly DiagnosticDescriptor ABI2006_BitnessOffsets = new(
        "ABI2006", "Explicit offsets are right for some targets alone", Value, "Layout", DiagnosticSeverity.Error, true,
        "Offsets of fields behind a pointer or a long differ by target.", "docs/rules/ABI2006.md");

    public static readonly DiagnosticDescriptor ABI2007_ArrayCount = new(
        "ABI2007", "An array in a struct has another number of elements than in C", Value, "Layout", DiagnosticSeverity.Error, true,
        "What follows the array is found at the wrong place.", "docs/rules/ABI2007.md");

    public static readonly DiagnosticDescriptor ABI2008_FlexibleArray = new(
        "ABI2008", "A pointer stands for a flexible array", Value, "Layout", DiagnosticSeverity.Error, true,
        "The elements of a flexible array stand in the record itself.", "docs/rules/ABI2008.md");

    public static readonly DiagnosticDescriptor ABI2009_BitField = new(
        "ABI2009", "The storage of bit-fields is not that of C", Value, "Layout", DiagnosticSeverity.Error, true,
        "The bits are found in other bytes.", "docs/rules/ABI2009.md");

    public static readonly DiagnosticDescriptor ABI2010_EnumWidth = new(
        "ABI2010", "An enumeration has another width than in C", Value, "Layout", DiagnosticSeverity.Warning, true,
        "C chooses an enumeration's integer by its constants, and Microsoft's compilers choose otherwise than others.", "docs/rules/ABI2010.md");

    public static readonly DiagnosticDescriptor ABI2011_EnumValue = new(
        "ABI2011", "A member of an enumeration has another value than in C", "'{0}' has another value than in C: {2}{5}", "Layout", DiagnosticSeverity.Error, true,
        "C takes the number for another constant.", "docs/rules/ABI2011.md");

    public static readonly DiagnosticDescriptor ABI2012_ConstantValue = new(
        "ABI2012", "A constant has another value than in C", "'{0}' has another value than in C: {2}{5}", "Layout", DiagnosticSeverity.Warning, true,
        "C takes the number for another constant.", "docs/rules/ABI2012.md");

    public static readonly DiagnosticDescriptor ABI2013_RegisterClass = new(
        "ABI2013", "A struct travels in other registers than C's record", Value, "Layout", DiagnosticSeverity.Error, true,
        "A record by value is passed by the kinds of its fields, not by its size alone.", "docs/rules/ABI2013.md");

    public static readonly DiagnosticDescriptor ABI3001_UnknownEntryPoint = new(
        "ABI3001", "The library does not have the entry point", "'{1}' is {2}", "Symbols", DiagnosticSeverity.Warning, true,
        "The call ends in an EntryPointNotFoundException.", "docs/rules/ABI3001.md");

    public static readonly DiagnosticDescriptor ABI3002_AbsentOnTarget = new(
        "ABI3002", "The library does not have the entry point on a target", "'{1}' is {2}{5}", "Symbols", DiagnosticSeverity.Info, true,
        "The call ends in an EntryPointNotFoundException there.", "docs/rules/ABI3002.md");

    public static readonly DiagnosticDescriptor ABI3003_WrongFunction = new(
        "ABI3003", "The entry point is another function than the name says", "'{1}' is {2}; C has: {4}{5}", "Symbols", DiagnosticSeverity.Warning, true,
        "The entry point was copied from another declaration.", "docs/rules/ABI3003.md");

    public static readonly DiagnosticDescriptor ABI3004_Arity = new(
        "ABI3004", "The number of parameters is not that of C", "'{0}' has {1}, {2}; C has: {4}{5}", "Symbols", DiagnosticSeverity.Error, true,
        "C reads parameters that nobody gave.", "docs/rules/ABI3004.md");

    public static readonly DiagnosticDescriptor ABI3005_VoidReturn = new(
        "ABI3005", "A result is declared where C has none", "{0} is '{1}', {2}; C has: {4}{5}", "Symbols", DiagnosticSeverity.Error, true,
        "The result is whatever the register held.", "docs/rules/ABI3005.md");

    public static readonly DiagnosticDescriptor ABI3006_Indirection = new(
        "ABI3006", "The level of indirection is not that of C", Value, "Symbols", DiagnosticSeverity.Error, true,
        "C takes a value for an address, or an address for a value.", "docs/rules/ABI3006.md");

    public static readonly DiagnosticDescriptor ABI3007_Variadic = new(
        "ABI3007", "A variadic function is declared with fixed parameters", "'{0}' has {1}, {2}; C has: {4}{5}", "Symbols", DiagnosticSeverity.Warning, true,
        "Variable arguments travel elsewhere than fixed ones on some targets.", "docs/rules/ABI3007.md");

    public static readonly DiagnosticDescriptor ABI3008_CallingConvention = new(
        "ABI3008", "The calling convention is not that of C", "{0} is called by another convention than C's: {2}; C has: {4}{5}", "Symbols", DiagnosticSeverity.Warning, true,
        "On x86, caller and callee must agree on who removes the arguments from the stack.", "docs/rules/ABI3008.md");

    public static readonly DiagnosticDescriptor ABI4001_ReturnedString = new(
        "ABI4001", "The runtime frees a returned string", Value, "Marshalling", DiagnosticSeverity.Error, true,
        "A string result is freed after it is copied, although it belongs to the library.", "docs/rules/ABI4001.md");

    public static readonly DiagnosticDescriptor ABI4002_WritableString = new(
        "ABI4002", "A string stands for a buffer that C writes to", Value, "Marshalling", DiagnosticSeverity.Warning, true,
        "C writes to a copy that is thrown away, or past its end.", "docs/rules/ABI4002.md");

    public static readonly DiagnosticDescriptor ABI4003_Encoding = new(
        "ABI4003", "The encoding of a string is not that of C", Value, "Marshalling", DiagnosticSeverity.Error, true,
        "C reads characters of another width.", "docs/rules/ABI4003.md");

    public static readonly DiagnosticDescriptor ABI4004_CallbackSignature = new(
        "ABI4004", "The signature of a callback is not that of C", "{0} is '{1}', {2}; C calls '{3}' in: {4}", "Marshalling", DiagnosticSeverity.Error, true,
        "C calls it with other values than it reads.", "docs/rules/ABI4004.md");

    public static readonly DiagnosticDescriptor ABI4005_StoredDelegate = new(
        "ABI4005", "A delegate may be collected while C still calls it", "{0}", "Marshalling", DiagnosticSeverity.Info, true,
        "The garbage collector does not see that C keeps the address.", "docs/rules/ABI4005.md");

    public static readonly DiagnosticDescriptor ABI4006_EscapingException = new(
        "ABI4006", "An exception would cross into C", "{0}", "Marshalling", DiagnosticSeverity.Info, true,
        "An exception that leaves a callback ends the process, or corrupts C's state.", "docs/rules/ABI4006.md");

    public static readonly DiagnosticDescriptor ABI4007_MarshalSizeOf = new(
        "ABI4007", "The size that is computed is not that of C's record", "{0}", "Marshalling", DiagnosticSeverity.Warning, true,
        "Marshal.SizeOf counts what is marshalled, sizeof counts memory.", "docs/rules/ABI4007.md");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.CreateRange(new[]
    {
        ABI0001_ManifestCannotBeRead,
        ABI0002_ManifestDuplicate,
        ABI0003_ManifestMissesTarget,
        ABI0004_ManifestIsStale,
        ABI0005_Drift,
        ABI0006_OptionIsNotUnderstood,
        ABI0007_BaselineIsStale,
        ABI1001_Width,
        ABI1002_PointerAsInteger,
        ABI1003_CLong,
        ABI1004_SizeFamily,
        ABI1005_TargetType,
        ABI1006_Bool,
        ABI1007_Character,
        ABI1008_FloatClass,
        ABI1009_Sign,
        ABI1010_PointeeWidth,
        ABI2001_RecordSize,
        ABI2002_FieldOffset,
        ABI2003_FieldWidth,
        ABI2004_HiddenWidth,
        ABI2005_Packing,
        ABI2006_BitnessOffsets,
        ABI2007_ArrayCount,
        ABI2008_FlexibleArray,
        ABI2009_BitField,
        ABI2010_EnumWidth,
        ABI2011_EnumValue,
        ABI2012_ConstantValue,
        ABI2013_RegisterClass,
        ABI3001_UnknownEntryPoint,
        ABI3002_AbsentOnTarget,
        ABI3003_WrongFunction,
        ABI3004_Arity,
        ABI3005_VoidReturn,
        ABI3006_Indirection,
        ABI3007_Variadic,
        ABI3008_CallingConvention,
        ABI4001_ReturnedString,
        ABI4002_WritableString,
        ABI4003_Encoding,
        ABI4004_CallbackSignature,
        ABI4005_StoredDelegate,
        ABI4006_EscapingException,
        ABI4007_MarshalSizeOf,
    });

    /// <summary>The rule of a difference.</summary>
    public static DiagnosticDescriptor Of(FindingKind kind) => kind switch
    {
        FindingKind.Drift => ABI0005_Drift,
        FindingKind.Width => ABI1001_Width,
        FindingKind.PointerAsInteger => ABI1002_PointerAsInteger,
        FindingKind.CLong => ABI1003_CLong,
        FindingKind.SizeFamily => ABI1004_SizeFamily,
        FindingKind.TargetType => ABI1005_TargetType,
        FindingKind.Bool => ABI1006_Bool,
        FindingKind.Character => ABI1007_Character,
        FindingKind.FloatClass => ABI1008_FloatClass,
        FindingKind.Sign => ABI1009_Sign,
        FindingKind.PointeeWidth => ABI1010_PointeeWidth,
        FindingKind.RecordSize => ABI2001_RecordSize,
        FindingKind.FieldOffset => ABI2002_FieldOffset,
        FindingKind.FieldWidth => ABI2003_FieldWidth,
        FindingKind.HiddenWidth => ABI2004_HiddenWidth,
        FindingKind.Packing => ABI2005_Packing,
        FindingKind.BitnessOffsets => ABI2006_BitnessOffsets,
        FindingKind.ArrayCount => ABI2007_ArrayCount,
        FindingKind.FlexibleArray => ABI2008_FlexibleArray,
        FindingKind.BitField => ABI2009_BitField,
        FindingKind.EnumWidth => ABI2010_EnumWidth,
        FindingKind.EnumValue => ABI2011_EnumValue,
        FindingKind.ConstantValue => ABI2012_ConstantValue,
        FindingKind.RegisterClass => ABI2013_RegisterClass,
        FindingKind.UnknownEntryPoint => ABI3001_UnknownEntryPoint,
        FindingKind.AbsentOnTarget => ABI3002_AbsentOnTarget,
        FindingKind.WrongFunction => ABI3003_WrongFunction,
        FindingKind.Arity => ABI3004_Arity,
        FindingKind.VoidReturn => ABI3005_VoidReturn,
        FindingKind.Indirection => ABI3006_Indirection,
        FindingKind.Variadic => ABI3007_Variadic,
        FindingKind.CallingConvention => ABI3008_CallingConvention,
        FindingKind.ReturnedString => ABI4001_ReturnedString,
        FindingKind.WritableString => ABI4002_WritableString,
        FindingKind.Encoding => ABI4003_Encoding,
        FindingKind.CallbackSignature => ABI4004_CallbackSignature,
        FindingKind.StoredDelegate => ABI4005_StoredDelegate,
        FindingKind.EscapingException => ABI4006_EscapingException,
        FindingKind.MarshalSizeOf => ABI4007_MarshalSizeOf,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
