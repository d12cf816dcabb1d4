// Attributes of functions, and the ways in which C writes parameters.
#include <stddef.h>

// emits: [DoesNotReturn]
// emits: public static partial void stop_now(int code);
__attribute__((noreturn)) void stop_now(int code);
// emits: public static partial void stop_later();
_Noreturn void stop_later(void);
// emits: [Obsolete("use \"fresh\"")]
// emits: public static partial int stale();
__attribute__((deprecated("use \"fresh\""))) int stale(void);
// emits: [Obsolete]
int staler(void) __attribute__((deprecated));
struct stale_record { int x; } __attribute__((deprecated("record")));
// emits: [Obsolete("record")]
enum stale_enum { STALE_ENUM_A __attribute__((deprecated("constant"))) = 1, STALE_ENUM_B } __attribute__((deprecated("enum")));
// emits: [Obsolete("enum")]
// emits: [Obsolete("constant")]
extern int stale_variable __attribute__((deprecated("variable")));
// emits: [Obsolete("variable")]
// reports: never_call: unavailable
__attribute__((unavailable("gone"))) int never_call(void);
// emits: public static partial int weak_one();
__attribute__((weak)) int weak_one(void);
// emits: public static partial int annotated([NativeTypeName("const char *")] byte* text);
__attribute__((annotate("note"))) int annotated(const char *text __attribute__((annotate("parameter")))) __attribute__((nonnull, warn_unused_result, visibility("default")));

#ifdef _MSC_VER
__declspec(noreturn)
#else
__attribute__((noreturn))
#endif
void stop_microsoft(void);
// emits: public static partial void stop_microsoft();
// Forbidden on some targets, it exists on the others.
// emits: public static partial int not_on_windows();
// shows: "targets": "linux-x64 linux-arm64 linux-arm linux-x86 linux-musl-x64 linux-musl-arm64 osx-x64 osx-arm64 browser-wasm"
#ifdef _WIN32
__attribute__((unavailable))
#endif
int not_on_windows(void);

// Arrays among parameters are pointers, whatever C says of their length.
// emits: public static partial int arrays([NativeTypeName("int[]")] int* a, [NativeTypeName("int[4]")] int* b, [NativeTypeName("int[4]")] int* c, [NativeTypeName("int[]")] int* d);
int arrays(int a[], int b[4], int c[static 4], int d[const]);
// emits: public static partial int variable_length(int n, [NativeTypeName("int[]")] int* a, [NativeTypeName("int[][]")] int* b);
int variable_length(int n, int a[n], int b[n][n]);
// emits: public static partial int matrix([NativeTypeName("double[3][4]")] double* m);
int matrix(double m[3][4]);
// emits: public static partial int old_style();
int old_style();

// The symbol is another than the name.
// emits: [LibraryImport("case", EntryPoint = "renamed_by_pragma")]
#pragma redefine_extname by_pragma renamed_by_pragma
int by_pragma(void);
// emits: [LibraryImport("case", EntryPoint = "renamed_by_label")]
int by_label(void) __asm__("renamed_by_label");
// emits: [LibraryImport("case", EntryPoint = "windows_symbol")]
#ifdef _WIN32
int by_target(void) __asm__("windows_symbol");
#else
int by_target(void) __asm__("unix_symbol");
#endif
// The underscore before C's names is the target's, and no loader wants it.
#ifdef __APPLE__
#define UNDERSCORE "_"
#else
#define UNDERSCORE ""
#endif
// emits: [LibraryImport("case", EntryPoint = "everywhere_the_same")]
int by_prefix(void) __asm__(UNDERSCORE "everywhere_the_same");

