// What C# cannot pass by value is reported; a pointer to it always crosses.
#include <stdarg.h>
#include <wchar.h>
#include <time.h>

// reports: take_long_double: no type that crosses as long double
long double take_long_double(long double a);
// emits: public static partial void fill_long_double([NativeTypeName("long double *")] void* a);
void fill_long_double(long double *a);
// reports: take_complex: _Complex
_Complex double take_complex(void);
// reports: take_list: va_list
void take_list(va_list arguments);
// reports: take_variadic: variable number of arguments
int take_variadic(const char *format, ...);
// Two bytes on Windows, four elsewhere, signed here and unsigned there.
// emits: public static wchar_t take_wchar(wchar_t a)
wchar_t take_wchar(wchar_t a);
// emits: public static partial nuint measure([NativeTypeName("const wchar_t *")] wchar_t* text);
size_t measure(const wchar_t *text);
// emits: public static time_t take_time()
time_t take_time(void);

typedef float vector4 __attribute__((vector_size(16)));
// reports: take_vector: vector
vector4 take_vector(vector4 a);

// .NET's Half crosses in another register than C's _Float16; by pointer and as a member it is right.
#ifdef __aarch64__
// reports: take_half: passes Half as an integer
_Float16 take_half(_Float16 a);
// emits: public Half half;
struct with_half {
    int i;
    _Float16 half;
};
#endif
