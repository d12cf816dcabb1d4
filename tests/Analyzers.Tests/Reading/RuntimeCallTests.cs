using System.Runtime.InteropServices;
using System.Text;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;
using Xunit;
using static Interop.Analyzers.Tests.Reading.Layouts.Callbacks;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>
/// The widths that the reader says cross in delegates and function pointers, against what native code sees when the running .NET calls it:
/// of a result, of an argument, or of an array's or string's first element.
/// </summary>
public sealed unsafe class RuntimeCallTests
{
    private const string Prefix = "Interop.Analyzers.Tests.Reading.Layouts.Callbacks";

    private static readonly Lazy<CSharp> Source = new(() => CSharp.Files(Embedded.Read("Callbacks.cs")));

    private static readonly Dictionary<string, Func<int>> Measured = new()
    {
        [nameof(BoolResult)] = () => OfBool(Echoing<BoolResult>()(0x100)),
        [nameof(ByteBoolResult)] = () => OfBool(Echoing<ByteBoolResult>()(0x100)),
        [nameof(CharResult)] = () => OfChar(Echoing<CharResult>()(0x20ac)),
        [nameof(WideCharResult)] = () => OfChar(Echoing<WideCharResult>()(0x20ac)),
        [nameof(CharIn)] = () => OfChar(Echoing<CharIn>()('\u20ac')),
        [nameof(WideCharIn)] = () => OfChar(Echoing<WideCharIn>()('\u20ac')),
        [nameof(AutoCharIn)] = () => OfChar(Echoing<AutoCharIn>()('\u20ac')),
        [nameof(MarkedCharIn)] = () => OfChar(Echoing<MarkedCharIn>()('\u20ac')),
        [nameof(StringIn)] = () => Measuring<StringIn>()("AB"),
        [nameof(WideStringIn)] = () => Measuring<WideStringIn>()("AB"),
        [nameof(AutoStringIn)] = () => Measuring<AutoStringIn>()("AB"),
        [nameof(TStringIn)] = () => Measuring<TStringIn>()("AB"),
        [nameof(Utf8StringIn)] = () => Measuring<Utf8StringIn>()("AB"),
        [nameof(BuilderIn)] = () => Measuring<BuilderIn>()(new StringBuilder("AB")),
        [nameof(BoolsIn)] = () => Measuring<BoolsIn>()([true, true]),
        [nameof(ByteBoolsIn)] = () => Measuring<ByteBoolsIn>()([true, true]),
        [nameof(CharsIn)] = () => Measuring<CharsIn>()(['A', 'B']),
        [nameof(MarkedCharsIn)] = () => Measuring<MarkedCharsIn>()(['A', 'B']),
        [nameof(StringsIn)] = () => PointerDistance(),
        [nameof(TwoDimensions)] = () => Measuring<TwoDimensions>()(new short[,] { { 1 }, { 1 } }),
        [nameof(PointerBoolResult)] = () => OfBool(((delegate* unmanaged<int, bool>)Echo)(0x100)),
        [nameof(PointerCharIn)] = () => OfChar(((delegate* unmanaged<char, int>)Echo)('\u20ac')),
        [nameof(PointerStringIn)] = () => ((delegate* unmanaged<string, int>)Measure)("AB"),
        [nameof(PointerBoolsIn)] = () => ((delegate* unmanaged<bool[], int>)Measure)([true, true]),
    };

    public static TheoryData<string> Names => new(Measured.Keys);

    private static nint Echo => (nint)(delegate* unmanaged<int, int>)&NativeEcho;

    private static nint Measure => (nint)(delegate* unmanaged<byte*, int>)&NativeMeasure;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_width_is_what_native_code_sees(string name)
    {
        var signature = Signature(name);
        var width = name.EndsWith("Result", StringComparison.Ordinal) ? Width(signature.Return.Type) : Width(signature.Parameters[0].Type);
        Assert.Equal(Measured[name](), width);
    }

    private static ManagedSignature Signature(string name)
    {
        var container = Source.Value.Type(Prefix);
        return container.GetMembers(name).Single() is IFieldSymbol field
            ? Source.Value.Reader.Signature((IFunctionPointerTypeSymbol)field.Type)!
            : Source.Value.Reader.Signature(container.GetTypeMembers(name).Single())!;
    }

    private static int Width(ManagedType? type) => type switch
    {
        ManagedBool @bool => @bool.Size,
        ManagedChar @char => @char.Size,
        ManagedPlatformChar => OperatingSystem.IsWindows() ? 2 : 1,
        ManagedString { Encoding: ManagedEncoding.Utf16 } => 2,
        ManagedString { Encoding: ManagedEncoding.Platform } => OperatingSystem.IsWindows() ? 2 : 1,
        ManagedString { Encoding: ManagedEncoding.Ansi or ManagedEncoding.Utf8 } => 1,
        ManagedPointer { Form: PointerForm.Array, Pointee: ManagedString } => sizeof(nint),
        ManagedPointer { Form: PointerForm.Array, Pointee: ManagedPrimitive { Kind: PrimitiveKind.Int16 } } => sizeof(short),
        ManagedPointer { Form: PointerForm.Array, Pointee: { } element } => Width(element),
        _ => 0,
    };

    private static T Echoing<T>() where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(Echo);

    private static T Measuring<T>() where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(Measure);

    // 0x100 is true where more than its low byte is looked at.
    private static int OfBool(bool seen) => seen ? 4 : 1;

    private static int OfChar(int seen) => seen == 0x20ac ? 2 : 1;

    private static int PointerDistance()
    {
        var strings = Marshal.GetDelegateForFunctionPointer<StringsIn>((nint)(delegate* unmanaged<byte**, int>)&NativeSecond);
        return strings(["A", "B"]) == 'B' ? sizeof(nint) : 0;
    }

    [UnmanagedCallersOnly]
    private static int NativeEcho(int x) => x;

    /// <summary>The distance in bytes from the first byte, which is not zero, to the next that is not.</summary>
    [UnmanagedCallersOnly]
    private static int NativeMeasure(byte* first)
    {
        var distance = 1;
        while (distance < 8 && first[distance] == 0)
            distance++;
        return distance;
    }

    [UnmanagedCallersOnly]
    private static int NativeSecond(byte** first) => first[1][0];
}
