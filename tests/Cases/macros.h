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
// emits: public static ReadOnlySpan<byte> TEXT => [0x63, 0x61, 0x66, 0xc3, 0xa9, 0x0a, 0x74, 0x77, 0x6f];
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
#define WIDE L"wide"
// reports: WIDE: width differs
#define PLACE __LINE__
// reports: PLACE: no constant
#define AFTER 99
// emits: public const int AFTER = 99;
