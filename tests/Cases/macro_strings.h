// A string of wider units than bytes is its text, which is the same on every target where the units are not.
// emits: /// <remarks>The text of what C has in UTF-16 (wchar_t) on win-x64 win-x86 win-arm64, UTF-32 (wchar_t) on linux-x64 linux-arm64 linux-arm linux-x86 linux-musl-x64 linux-musl-arm64 osx-x64 osx-arm64 browser-wasm: encode it so to pass it, with a terminator.</remarks>
#define WIDE L"w\u00efde \"\n"
// emits: public const string WIDE = "wïde \"\n";
#define WIDE_PAIR L"a\U0001F600b"
// emits: public const string WIDE_PAIR = "a\ud83d\ude00b";
#define WIDE_DIGITS L"\u20ac" L"1f"
// emits: public const string WIDE_DIGITS = "€1f";
#define WIDE_EMPTY L""
// emits: public const string WIDE_EMPTY = "";
#define WIDE_CAST ((const void *)L"cast")
// emits: public const string WIDE_CAST = "cast";
// emits: /// <remarks>The text of what C has in UTF-16 (char16_t): encode it so to pass it, with a terminator.</remarks>
#define TEXT16 u"\u00e9\U0001F600!"
// emits: public const string TEXT16 = "é\ud83d\ude00!";
#define LONE16 u"\xd83d"
// emits: public const string LONE16 = "\ud83d";
#define TEXT32 U"\u00e9\U0001F600!"
// emits: public const string TEXT32 = "é\ud83d\ude00!";
#define NO_TEXT32 U"\x110000"
// reports: NO_TEXT32: no characters

// What differs by target is read from the running one.
#ifdef _WIN32
#define SEPARATOR "\\"
#define WIDE_SEPARATOR L"\\"
#define WIDE_ON_WINDOWS L"same"
#define RAW "\xff"
#else
#define SEPARATOR "/"
#define WIDE_SEPARATOR L"/"
#define WIDE_ON_WINDOWS "same"
#define RAW "raw"
#endif
// emits: public static ReadOnlySpan<byte> SEPARATOR => NativeTargets.Current switch
// emits: NativeTarget.WinX64 or NativeTarget.WinX86 or NativeTarget.WinArm64 => "\\"u8,
// emits: public static string WIDE_SEPARATOR => NativeTargets.Current switch
// emits: NativeTarget.WinX64 or NativeTarget.WinX86 or NativeTarget.WinArm64 => "\\",
// emits: public const string WIDE_ON_WINDOWS = "same";
// emits: public static ReadOnlySpan<byte> RAW => NativeTargets.Current switch
// emits: NativeTarget.WinX64 or NativeTarget.WinX86 or NativeTarget.WinArm64 => ((ReadOnlySpan<byte>)[0xff, 0x00])[..^1],
