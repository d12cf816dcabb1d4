// Bit-fields: properties over exactly the right bits, whatever the rules of the target.
#include <stdint.h>
#include <stdbool.h>

struct flags {
    // emits: public uint a
    // emits: readonly get => unchecked((uint)NativeStorage.Get(in this, 0, 3));
    // emits: set => NativeStorage.Set(ref this, 0, 3, unchecked((ulong)value));
    unsigned a : 3;
    // emits: readonly get => unchecked((int)NativeStorage.GetSigned(in this, 3, 5));
    int b : 5;
    // emits: public bool c
    bool c : 1;
    // emits: [NativeTypeName("unsigned int : 23")]
    unsigned d : 23;
};
// emits: public static flags turn([NativeTypeName("struct flags")] flags a)
struct flags turn(struct flags a);

// One layout everywhere: it crosses by value.
struct same_everywhere {
    float f;
    unsigned a : 3, b : 29;
    // emits: private uint _bits0;
    short s;
};
// emits: public static partial same_everywhere turn_same([NativeTypeName("struct same_everywhere")] same_everywhere a);
struct same_everywhere turn_same(struct same_everywhere a);

// Masks that other generators compute in 32 bits.
struct wide {
    unsigned long long x : 36;
    unsigned long long y : 28;
    unsigned whole : 32;
    long long all : 64;
};

// unsigned long: 8 bytes on SysV x64, where it shares its unit with the int; not so on Windows.
struct shared_padding {
    int dummy;
    unsigned long foo : 1, bar : 31;
};

struct long_bits {
    unsigned long bar : 31;
    unsigned long tail : 1;
};

#pragma pack(push, 1)
// 5 bytes by the Itanium rules, 8 by Microsoft's.
struct packed_bits {
    unsigned a : 6, b : 32;
};
struct packed_mixed {
    char lead;
    unsigned long long a : 1;
    unsigned long long b : 63;
    short s : 9;
    char tail;
};
#pragma pack(pop)

// Nine bytes hold the 64 bits of b.
struct __attribute__((packed)) nine {
    unsigned char a : 3;
    unsigned long long b : 64;
    unsigned char c : 5;
};

enum colour { red, green, blue };
enum direction { left = -1, none, right };
struct mixed_units {
    char a : 4;
    short b : 7;
    int c : 9;
    // emits: public colour colour
    enum colour colour : 2;
    // emits: public direction direction
    enum direction direction : 2;
    unsigned char byte_after;
    uint16_t half : 15;
};

struct zero_width {
    unsigned a : 3;
    unsigned : 0;
    unsigned b : 3;
    unsigned : 5;
    unsigned c : 3;
    char plain;
    unsigned char : 0;
    unsigned char d : 2;
};

struct only_unnamed {
    int : 5;
};

struct tight {
    unsigned char a;
    unsigned b : 24;
};
struct after {
    float f;
    unsigned a : 7;
    double d;
};
struct bools {
    _Bool a : 1, b : 1, c : 1;
    int rest : 3;
};
#if defined(__i386__) || defined(__x86_64__)
struct __attribute__((ms_struct)) microsoft {
    char a : 4;
    int b : 4;
    char c : 4;
};
#endif

// In memory at an odd offset, and yet in registers by value: the storage of its bits must not be wider than a byte.
struct odd_bits {
    long long a : 1;
    struct __attribute__((packed)) {
        long long b : 17;
    };
};
struct odd_bits turn_odd(struct odd_bits a);
