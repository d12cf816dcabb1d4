// Layouts that need help: a Pack, a Size, or explicit offsets.
#include <stdint.h>

#pragma pack(push, 1)
// emits: [StructLayout(LayoutKind.Sequential, Pack = 1)]
// emits: public unsafe partial struct packed1
struct packed1 {
    char c;
    int i;
    double d;
};
#pragma pack(pop)

#pragma pack(push, 2)
// emits: [StructLayout(LayoutKind.Sequential, Pack = 2)]
struct packed2 {
    char c;
    int i;
    void *p;
};
#pragma pack(pop)

struct __attribute__((packed)) packed_attribute {
    uint8_t tag;
    uint32_t value;
};

// emits: [StructLayout(LayoutKind.Explicit)]
// emits: public unsafe partial struct number
union number {
    // emits: [FieldOffset(0)]
    int i;
    double d;
    void *p;
    char bytes[8];
};

struct tagged {
    int kind;
    union {
        int i;
        double d;
    } value;
    struct {
        short low, high;
    };
};
// emits: public _value_e__Union value;
// emits: public ref short low => ref Anonymous2.low;
