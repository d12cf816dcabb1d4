// Enumerations whose width differs by target: Microsoft's compilers know only int's. Each is a struct that holds the value as the
// running target has it, converts from and to one C# integer, and has the constants.
// judge: clang
// judge: gcc
// judge: i686-linux
// judge: aarch64
// judge: arm
// judge: musl
#include <stddef.h>

enum wide { WIDE_SMALL = 1, WIDE_BIT = 1ULL << 40, WIDE_SIZE = sizeof(void *), Value = 3 };
// emits: [NativeTypeName("enum wide")]
// emits: public partial struct wide : IEquatable<wide>
// emits: private ulong _storage;
// emits: public long Value
// emits: public static wide WIDE_SMALL => (wide)(1);
// emits: public static wide WIDE_BIT => NativeTargets.Current switch
// emits: public static wide Value_ => (wide)(3);
enum wide_signed { WIDE_MINUS = -1, WIDE_LARGE = 0x123456789ALL };
// emits: public static wide_signed WIDE_MINUS => (wide_signed)(-1);

// A packed enumeration is as small as its values let it be.
enum __attribute__((packed)) packed_small { PACKED_A, PACKED_B = 255 };
// emits: private uint _storage;
// emits: public static packed_small PACKED_B => (packed_small)(255);

// By value each target has its own signature.
// emits: public static wide change([NativeTypeName("enum wide_signed")] wide_signed a, [NativeTypeName("enum packed_small")] packed_small b)
enum wide change(enum wide_signed a, enum packed_small b);
// emits: public static partial void fill([NativeTypeName("enum wide *")] wide* all, [NativeTypeName("size_t")] nuint count);
void fill(enum wide *all, size_t count);

typedef enum { WORDS_FEW, WORDS_MANY = 1LL << 33 } words;
typedef words more_words;
// emits: public partial struct words : IEquatable<words>
// emits: public static words use([NativeTypeName("more_words")] words a)
words use(more_words a);

struct holder {
    enum packed_small small;
    enum wide wide;
    words array[2];
    enum packed_small bits : 3;
    enum { UNNAMED_SMALL, UNNAMED_LARGE = 0x7FFFFFFFFFFLL } unnamed;
};
// emits: public wide wide
// emits: public packed_small small
// emits: public long unnamed
// emits: public static long UNNAMED_LARGE => NativeTargets.Current switch
struct holder hold(struct holder value);

#define WIDE_MACRO WIDE_SMALL
#define WIDE_CAST ((enum wide)2)
// emits: public const int WIDE_MACRO = 1;
// emits: public const int WIDE_CAST = 2;
extern enum wide wide_variable;
