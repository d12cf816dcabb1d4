// Packs, alignments, arrays and records in records.
#include <stdint.h>
#include <stddef.h>

struct __attribute__((packed)) tight {
    char c;
    int i;
    double d;
    short s;
};
#pragma pack(push, 2)
struct pair_packed {
    char c;
    int i;
    long long l;
};
#pragma pack(pop)
struct holds_packed {
    char c;
    struct tight tight;
    struct pair_packed packs[3];
    int tail;
};

// Aligned more strictly than its members, and than C# can.
struct __attribute__((aligned(8))) aligned_8 {
    int i;
};
// emits: /// <remarks>C aligns it to 16 bytes, C# to fewer: allocate it with NativeMemory.AlignedAlloc.</remarks>
struct __attribute__((aligned(16))) aligned_16 {
    int i;
};
struct aligned_member {
    char c;
    int i __attribute__((aligned(32)));
    char d;
};
struct holds_aligned {
    char c;
    struct aligned_16 inner;
    char d;
};
// reports: take_aligned: aligned to 16 bytes, more strictly than C# passes it
void take_aligned(struct aligned_16 a);
// emits: public static partial void point_aligned([NativeTypeName("struct aligned_16 *")] aligned_16* a);
void point_aligned(struct aligned_16 *a);

// Flexible arrays, with padding before and after them.
struct message {
    int length;
    // emits: public Span<byte> text(int length) => MemoryMarshal.CreateSpan(ref NativeStorage.At<message, byte>(ref this, 4), length);
    char text[];
};
struct aligned_tail {
    char c;
    // emits: public Span<double> data(int length) => MemoryMarshal.CreateSpan(ref NativeStorage.At<aligned_tail, double>(ref this, _pick(8, 4)), length);
    double data[];
};
struct padded_tail {
    long long l;
    char c;
    // emits: public Span<byte> rest(int length) => MemoryMarshal.CreateSpan(ref NativeStorage.At<padded_tail, byte>(ref this, 9), length);
    unsigned char rest[];
};
struct pointers_tail {
    size_t count;
    const char *names[];
};
struct zero_length {
    int i;
    int none[0];
    int j;
};

// Arrays of all kinds.
struct point {
    short x, y;
};
struct arrays {
    int matrix[2][3][4];
    struct point points[5];
    const char *names[3];
    int (*callbacks[2])(int, double);
    struct point *grid[2][2];
    _Bool set[3];
    long longs[2];
};

// Records in records, named and not, through several levels.
struct outer {
    int tag;
    union {
        int i;
        double d;
        struct {
            short low;
            short high;
        };
        struct {
            char bytes[3];
        } named;
    };
    struct inner {
        union {
            void *p;
            uintptr_t n;
        } value;
    } inners[2];
};

// No size in GNU C: nothing for C# to have, and nothing in the way of what follows.
#ifndef _WIN32
struct empty {};
// reports: empty: has no size in C
struct holds_empty {
    int i;
    struct empty nothing;
    int j;
};
#endif

struct with_atomics {
    _Atomic int a;
    _Atomic(long long) b;
};

// Unnamed records in unnamed records, each the first member: their C# types are named after that place.
struct russian_doll {
    struct {
        struct {
            struct {
                int innermost;
            };
        };
    };
};
