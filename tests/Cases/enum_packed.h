// target: linux-x64 linux-x86 linux-arm64 linux-arm osx-arm64
// A packed enumeration is as small as its values let it be.
enum __attribute__((packed)) packed_small { PACKED_A, PACKED_B = 255 };
// emits: public enum packed_small : byte
enum __attribute__((packed)) packed_signed { PACKED_MINUS = -1, PACKED_C = 300 };
// emits: public enum packed_signed : short
struct packed_holder { enum packed_small a, b; enum packed_signed c; };
// emits: public packed_small b;
enum packed_small shrink(enum packed_signed a);

// Never defined, it has no width.
enum never;
// emits: public static partial int use_never([NativeTypeName("enum never *")] void* n);
int use_never(enum never *n);
