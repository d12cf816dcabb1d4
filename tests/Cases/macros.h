// Object-like macros are constants of the type and value that clang gives them.
#include <stdint.h>
#include <stddef.h>

#define DECIMAL 42
// emits: public const int DECIMAL = 42;
#define HEX 0xFFFFFFFF
// emits: public const uint HEX = 4294967295;
#define LONG_LONG 0x123456789ALL
// emits: public const long LONG_LONG = 78187493530;
#define BIG UINT64_MAX
// emits: public const ulong BIG = 18446744073709551615;
#define NEGATIVE (-5)
// emits: public const int NEGATIVE = -5;
#define SUM (DECIMAL + (1 << 4) - sizeof(int32_t))
// emits: public const int SUM = 54;
#define CHARACTER 'x'
// emits: public const int CHARACTER = 120;
#define FLOAT 1.5f
// emits: public const float FLOAT = 1.5f;
#define DOUBLE 0.1
// emits: public const double DOUBLE = 0.1d;
#define TEXT "caf\xc3\xa9\n" "two"
// emits: public static ReadOnlySpan<byte> TEXT => "café\ntwo"u8;
#define ASCII "say \"hi\""
// emits: public static ReadOnlySpan<byte> ASCII => "say \"hi\""u8;
#define WIDTH sizeof(void *)
#define CAST ((uint8_t)300)
// emits: public const byte CAST = 44;
#define LONG_ONE 1L
// emits: public const int LONG_ONE = 1;
#define NOTHING_LEFT ((void *)-1)
// emits: public static void* NOTHING_LEFT => (void*)(-1);
#define CONDITION (sizeof(long) == 8 ? 1 : 2)
// emits: public static int CONDITION => NativeTargets.Current switch
#define PART(x) ((x) + 1)
// reports: PART: macro with parameters
#define USES_PART PART(4)
// emits: public const int USES_PART = 5;

// The last definition counts, as it does for code after it.
#define AGAIN 1
#undef AGAIN
#define AGAIN 2
// emits: public const int AGAIN = 2;
#define GONE 1
#undef GONE

// None of these is a constant, and none disturbs its neighbours.
#define EMPTY
// reports: EMPTY: no constant
#define OPENS {
// reports: OPENS: no constant
#define CLOSES }
// reports: CLOSES: no constant
#define TYPE unsigned int
// reports: TYPE: no constant
#define UNKNOWN not_declared_anywhere
// reports: UNKNOWN: no constant
#define INITIALISER { 1, 2 }
// reports: INITIALISER: no constant
#define USES_OPENS OPENS 1
// reports: USES_OPENS: no constant
#define PLACE __LINE__
// reports: PLACE: no constant
#define AFTER 99
// emits: public const int AFTER = 99;

// A string literal behind casts and conditions is one all the same.
#define CAST_TEXT ((const char *)"cast")
// emits: public static ReadOnlySpan<byte> CAST_TEXT => "cast"u8;
#define UNSIGNED_TEXT ((const unsigned char *)("un" "signed"))
// emits: public static ReadOnlySpan<byte> UNSIGNED_TEXT => "unsigned"u8;
#define CHOSEN_TEXT (sizeof(int) == 4 ? "four" : "other")
// emits: public static ReadOnlySpan<byte> CHOSEN_TEXT => "four"u8;
#define NO_TEXT ((const char *)0)
// emits: public static byte* NO_TEXT => (byte*)(0);
#define EMPTY_TEXT ""
// emits: public static ReadOnlySpan<byte> EMPTY_TEXT => ""u8;
#define ZERO_INSIDE "a\0b"
// emits: public static ReadOnlySpan<byte> ZERO_INSIDE => "a\u0000b"u8;
#define NO_UTF8 "\xff\xfe"
// emits: public static ReadOnlySpan<byte> NO_UTF8 => ((ReadOnlySpan<byte>)[0xff, 0xfe, 0x00])[..^1];
#define UTF8_TEXT u8"gr\u00fc\u00df \U0001F600"
// emits: public static ReadOnlySpan<byte> UTF8_TEXT => "grüß \ud83d\ude00"u8;

// Characters are integers of the type that C gives them.
#define WIDE_CHARACTER L'\u20ac'
// emits: public const int WIDE_CHARACTER = 8364;
#define UTF16_CHARACTER u'\u20ac'
// emits: public const ushort UTF16_CHARACTER = 8364;
#define UTF32_CHARACTER U'\U0001F600'
// emits: public const uint UTF32_CHARACTER = 128512;
#define MANY_CHARACTERS 'abcd'
// emits: public const int MANY_CHARACTERS = 1633837924;
// The sign of char is the target's.
#define HIGH_CHARACTER '\xff'
// emits: public static int HIGH_CHARACTER => NativeTargets.Current switch
// emits: NativeTarget.LinuxArm64 or NativeTarget.LinuxArm or NativeTarget.LinuxMuslArm64 => 255,

// Numbers with suffixes, in other notations and by expressions.
#define UNSIGNED_SUFFIX 5u
// emits: public const uint UNSIGNED_SUFFIX = 5;
#define LONG_LONG_SUFFIX 5ull
// emits: public const ulong LONG_LONG_SUFFIX = 5;
#define OCTAL 0755
// emits: public const int OCTAL = 493;
#define BINARY 0b1010
// emits: public const int BINARY = 10;
#define SMALLEST (-9223372036854775807LL - 1)
// emits: public const long SMALLEST = -9223372036854775808;
#define ALL_ONES (~0u)
// emits: public const uint ALL_ONES = 4294967295;
#define ALL_ONES_LONG (~0ul)
// emits: public static ulong ALL_ONES_LONG => NativeTargets.Current switch
#define NOT (!0)
// emits: public const int NOT = 1;
#define BOOLEAN ((_Bool)7)
// emits: public const byte BOOLEAN = 1;
#define HEX_FLOAT 0x1.8p1
// emits: public const double HEX_FLOAT = 3d;
#define TINY 1e-320
// emits: public const double TINY = 1E-320d;
#define INFINITE 1e10000
// emits: public const double INFINITE = double.PositiveInfinity;
typedef float real;
#define REAL ((real)0.1)
// emits: public const float REAL = 0.1f;
#define LONG_DOUBLE 0.1L
// emits: /// <remarks>A long double in C, rounded to the precision of double.</remarks>
// emits: public const double LONG_DOUBLE = 0.1d;
#define BEYOND_DOUBLE (1e308L * 1e308L)
// reports: BEYOND_DOUBLE: beyond the range of double
enum number { ONE_NUMBER = 1, BIG_NUMBER = 70000 };
#define OF_ENUM (BIG_NUMBER | ONE_NUMBER)
// emits: public const int OF_ENUM = 70001;
#define CAST_ENUM ((enum number)1)
// emits: public const number CAST_ENUM = (number)1;
#define OF_MACROS (OF_ENUM + OCTAL * 2)
// emits: public const int OF_MACROS = 70987;
struct pair { int first, second; };
#define OFFSET offsetof(struct pair, second)
// emits: public const int OFFSET = 4;
#define COMPOUND ((struct pair){ 1, 2 })
// reports: COMPOUND: no constant
#define IMAGINARY 1.0i
// reports: IMAGINARY: no constant
