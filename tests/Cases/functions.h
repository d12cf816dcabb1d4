// Functions, and pointers to them.
#include <stddef.h>

typedef int (*compare_fn)(const void *, const void *);
typedef void handler(int code, void *user);

// emits: public static partial void sort([NativeTypeName("void *")] void* items, [NativeTypeName("size_t")] nuint n, [NativeTypeName("compare_fn")] delegate* unmanaged[Cdecl]<void*, void*, int> compare);
void sort(void *items, size_t n, compare_fn compare);
// emits: public static partial void on_event([NativeTypeName("handler *")] delegate* unmanaged[Cdecl]<int, void*, void> h);
void on_event(handler *h);
// A parameter of function type is a pointer (C17 6.7.6.3).
// emits: public static partial void on_event2([NativeTypeName("handler")] delegate* unmanaged[Cdecl]<int, void*, void> h);
void on_event2(handler h);
// emits: [return: NativeTypeName("int (*)(int)")]
// emits: public static partial delegate* unmanaged[Cdecl]<int, int> choose();
int (*choose(void))(int);
// emits: public static partial int old_style();
int old_style();
// emits: public static partial void keywords(int @in, int @out, [NativeTypeName("const char *")] byte* @string);
void keywords(int in, int out, const char *string);
// emits: public static partial void unnamed(int arg0, [NativeTypeName("char *[]")] byte** arg1);
void unnamed(int, char *[]);
// emits: [LibraryImport("case", EntryPoint = "real_name")]
// emits: public static partial void labelled();
void labelled(void) __asm__("real_name");
// emits: [Obsolete("use sort")]
// emits: public static partial void old_sort();
__attribute__((deprecated("use sort"))) void old_sort(void);

// reports: helper: static or inline
static inline int helper(int a) { return a + 1; }
// A pointer to a variadic function is no delegate that C# could call.
// emits: public static partial void set_logger([NativeTypeName("void (*)(const char *, ...)")] void* log);
void set_logger(void (*log)(const char *, ...));
