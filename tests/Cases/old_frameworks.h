// emit: dllimport
// target: win-x64 linux-x64 linux-arm
#include <stddef.h>
#include <stdint.h>

// C's long is a struct with a number where it is seen, and what it is on each target where it crosses.
// emits: public static NativeLong negate([NativeTypeName("long")] NativeLong value)
// emits: return NativeLong.From(negate__WinX64(unchecked((int)value.Value)));
// emits: return NativeLong.From(negate__LinuxX64(unchecked((long)value.Value)));
// emits: private static extern int negate__WinX64(int a0);
// emits: private static extern long negate__LinuxX64(long a0);
long negate(long value);

// emits: [DllImport("case", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
// emits: public static extern UIntPtr count([NativeTypeName("const unsigned long *")] NativeULong* values, [NativeTypeName("ptrdiff_t")] IntPtr by);
size_t count(const unsigned long *values, ptrdiff_t by);

#ifdef _WIN32
// emits: [NativeOnly("win-x64")]
void only_here(void);
#endif

// A pointer to a function is a number; its type is a delegate.
// emits: public unsafe delegate int compare(int arg0, [NativeTypeName("void *")] void* arg1);
typedef int (*compare)(int, void *);
// emits: public unsafe delegate int measure_win_x64([NativeTypeName("unsigned long")] uint arg0);
// emits: public unsafe delegate int measure_linux_x64([NativeTypeName("unsigned long")] ulong arg0);
typedef int measure(unsigned long);
// emits: public static extern void sort([NativeTypeName("compare")] IntPtr by, [NativeTypeName("measure *")] IntPtr of, [NativeTypeName("void (*)(int)")] IntPtr then);
// emits: public unsafe delegate void _sort_then_e__Delegate(int arg0);
void sort(compare by, measure *of, void (*then)(int));
// emits: // format is no delegate, because it takes a variable number of arguments, which travel differently on each target.
typedef int (*format)(const char *, ...);

struct entry {
    // emits: public NativeLong key
    // emits: get => NativeStorage.Read<entry, NativeLong>(ref this, 0, _pick(4, 8, 4));
    long key;
    // emits: public IntPtr visit
    // emits: public unsafe delegate void _visit_e__Delegate([NativeTypeName("struct entry *")] entry* arg0);
    void (*visit)(struct entry *);
    unsigned flags : 3;
    // emits: public static int* rest(entry* record) => (int*)NativeStorage.Place(record, _pick(20, 20, 12));
    int rest[];
};

struct timed { long when; char kind; unsigned long values[3]; };
// emits: return NativeStorage.Convert<timed.On_win_x64, timed>(later__WinX64(NativeStorage.Convert<timed, timed.On_win_x64>(value), unchecked((int)by.Value)));
// emits: return NativeStorage.Convert<timed.On_linux_x64, timed>(later__LinuxX64(NativeStorage.Convert<timed, timed.On_linux_x64>(value), unchecked((long)by.Value)));
struct timed later(struct timed value, long by);

struct buffers {
    // emits: public _few_e__FixedBuffer few;
    // emits: private short e0_2;
    short few[3];
    // emits: private struct _16 { private _8 a, b; }
    // emits: private _16 e0_16;
    char many[20];
    // emits: public byte* e0;
    // emits: public byte* this[int index]
    char *names[2];
};

// What C# has no type of is bytes.
struct wide {
    int i;
    // emits: public static byte* exact(wide* record) => NativeStorage.Place(record, _pick(8, 16));
    long double exact;
};

// emits: public static UIntPtr LIMIT => unchecked((UIntPtr)(5UL));
#define LIMIT ((size_t)5)
// emits: public static readonly byte[] NAME = new byte[] { 0x6e, 0x00 };
#define NAME "n"

// emits: public static ref int shared => ref *(int*)NativeVariables.Of_shared.Address;
extern int shared;
// emits: public static int* numbers => (int*)NativeVariables.Of_numbers.Address;
extern int numbers[4];
