// Records that no one C# struct can be on every target are storage, with members that know their place.
// define: __MINGW_USE_VC2005_COMPAT=1
#include <stdint.h>
#include <time.h>
#include <wchar.h>

#ifdef _WIN32
#pragma pack(push, 4)
#endif
struct packed_on_windows {
    // emits: public ref int i => ref NativeStorage.At<packed_on_windows, int>(ref this, 0);
    int32_t i;
    // emits: public double d
    // emits: readonly get => NativeStorage.Read<packed_on_windows, double>(in this, _pick(4, 8), 8);
    double d;
};
#ifdef _WIN32
#pragma pack(pop)
#endif

struct members_by_os {
#ifdef _WIN32
    unsigned long length;
    char *base;
#else
    char *base;
    size_t length;
#endif
};
// emits: private nuint e0;
// emits: public byte* @base
// emits: public ulong length
// emits: public static partial void use([NativeTypeName("struct members_by_os *")] members_by_os* a, [NativeTypeName("struct packed_on_windows *")] packed_on_windows* b);
void use(struct members_by_os *a, struct packed_on_windows *b);
// emits: public static members_by_os give()
struct members_by_os give(void);

// A time that is 4 bytes on 32-bit Linux, and an array of characters that are 2 on Windows.
struct stamped {
    char kind;
    // emits: public time_t when
    time_t when;
    // emits: public Span<byte> name => MemoryMarshal.CreateSpan(ref NativeStorage.At<stamped, byte>(ref this, _pick(16, 16, 16, 8, 16)), (int)_pick(16, 16, 32, 32, 32));
    wchar_t name[8];
    struct members_by_os part;
    struct {
        int x;
#ifdef _WIN32
        int only_here;
#endif
        int y;
    };
};
// emits: public static int SizeOf => (int)_pick(64, 56, 72, 56, 64);

struct holder {
    // emits: public stamped first
    struct stamped first;
    int last;
};

// What is a handle here and a number there is one integer.
#ifdef _WIN32
typedef void *os_handle;
#else
typedef int os_handle;
#endif
struct opened {
    // emits: public os_handle handle
    os_handle handle;
    int flags;
};
