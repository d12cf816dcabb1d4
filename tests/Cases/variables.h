// A global variable is a reference to the library's own, read and written like a field.
#include <stddef.h>
#include <stdint.h>

// emits: public static ref int verbosity => ref *(int*)NativeVariables.Of_verbosity.Address;
extern int verbosity;
// emits: [NativeTypeName("size_t")]
// emits: public static ref nuint limit => ref *(nuint*)NativeVariables.Of_limit.Address;
extern size_t limit;
// emits: [NativeTypeName("const int")]
// emits: public static ref readonly int version => ref *(int*)NativeVariables.Of_version.Address;
extern const int version;
typedef const uint32_t mask;
// emits: public static ref readonly uint all_bits => ref *(uint*)NativeVariables.Of_all_bits.Address;
extern mask all_bits;
// emits: [NativeTypeName("const char *const")]
// emits: public static ref readonly byte* name => ref *(byte**)NativeVariables.Of_name.Address;
extern const char *const name;
// emits: public static ref byte* message => ref *(byte**)NativeVariables.Of_message.Address;
extern const char *message;

struct point { int x, y; };
// emits: public static ref point origin => ref *(point*)NativeVariables.Of_origin.Address;
extern struct point origin;
enum mode { OFF, ON };
// emits: public static ref mode current => ref *(mode*)NativeVariables.Of_current.Address;
extern enum mode current;
// emits: public static ref delegate* unmanaged[Cdecl]<nuint, void*> allocate => ref *(delegate* unmanaged[Cdecl]<nuint, void*>*)NativeVariables.Of_allocate.Address;
extern void *(*allocate)(size_t size);
extern volatile int stop;
// emits: [NativeTypeName("volatile int")]

// An array whose length C knows is a span over its innermost elements.
// emits: [NativeTypeName("const int[4]")]
// emits: public static ReadOnlySpan<int> squares => new((void*)NativeVariables.Of_squares.Address, 4);
extern const int squares[4];
// emits: public static Span<point> corners => new((void*)NativeVariables.Of_corners.Address, 6);
extern struct point corners[2][3];
typedef char text[8];
// emits: public static Span<byte> title => new((void*)NativeVariables.Of_title.Address, 8);
extern text title;
// emits: public static ReadOnlySpan<byte> subtitle => new((void*)NativeVariables.Of_subtitle.Address, 8);
extern const text subtitle;
// Of one whose length it does not know, or whose elements are pointers, it is the address of the first.
// emits: [NativeTypeName("const char *[]")]
// emits: public static byte** names => (byte**)NativeVariables.Of_names.Address;
extern const char *names[];
// emits: public static byte** days => (byte**)NativeVariables.Of_days.Address;
extern const char *const days[7];
// emits: public static delegate* unmanaged[Cdecl]<int, void>* handlers => (delegate* unmanaged[Cdecl]<int, void>*)NativeVariables.Of_handlers.Address;
extern void (*handlers[3])(int);
// The length is another on each target, the elements are not.
// emits: public static byte* storage => (byte*)NativeVariables.Of_storage.Address;
extern unsigned char storage[sizeof(void *) * 4];

// What C# knows only by pointer.
struct secret;
// emits: public static secret* hidden => (secret*)NativeVariables.Of_hidden.Address;
extern struct secret hidden;
// emits: public static void* nameless => (void*)NativeVariables.Of_nameless.Address;
extern struct { int a; } nameless;
// emits: public static ref int state => ref *(int*)NativeVariables.Of_state.Address;
extern enum { IDLE, BUSY = -1 } state;

// Its symbol may be another, and another on each target.
// emits: public static readonly nint Address = NativeLibrary.GetExport(Library(), "real_counter");
extern int counter __asm__("real_counter");
#ifdef _WIN32
#define LABEL "win_errors"
#else
#define LABEL "unix_errors"
#endif
// emits: public static readonly nint Address = NativeLibrary.GetExport(Library(), NativeTargets.Current switch { NativeTarget.WinX64 or NativeTarget.WinX86 or NativeTarget.WinArm64 => "win_errors", NativeTarget.LinuxX64 or NativeTarget.LinuxArm64 or NativeTarget.LinuxArm or NativeTarget.LinuxX86 or NativeTarget.LinuxMuslX64 or NativeTarget.LinuxMuslArm64 or NativeTarget.OsxX64 or NativeTarget.OsxArm64 or NativeTarget.BrowserWasm => "unix_errors", _ => "errors" });
extern int errors __asm__(LABEL);

// Names that C# has another idea of.
// emits: public static ref int @event => ref *(int*)NativeVariables.Of_event.Address;
extern int event;
struct thing { int x; };
// emits: public static ref thing thing => ref *(thing*)NativeVariables.Of_thing.Address;
extern struct thing thing;

// reports: errno_like: thread-local
extern __thread int errno_like;
// reports: fixed: static
static const int fixed = 3;
// reports: precise: C# has no type
extern long double precise;
