// Records that no one C# struct can be on every target are opaque; the reason says how they differ.
#include <stdint.h>

#ifdef _WIN32
#pragma pack(push, 4)
#endif
// reports: packed_on_windows: has no C# layout that equals C's on every target: 12 bytes on win-x64
struct packed_on_windows {
    int32_t i;
    double d;
};
#ifdef _WIN32
#pragma pack(pop)
#endif

struct members_by_os {
#ifdef _WIN32
    uint32_t length;
    char *base;
#else
    char *base;
    uint32_t length;
#endif
};
// reports: members_by_os: has other members on
// emits: public static partial void use([NativeTypeName("struct members_by_os *")] members_by_os* a, [NativeTypeName("struct packed_on_windows *")] packed_on_windows* b);
void use(struct members_by_os *a, struct packed_on_windows *b);
// reports: give: returns struct members_by_os
struct members_by_os give(void);
