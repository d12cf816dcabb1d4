// Overloads of variadic functions: asked for, or reported with the way to ask.
#include <stddef.h>

// variadic: log_text=
// variadic: log_text=int, const char *
// variadic: log_text=char, short
// variadic: log_text=size_t, long
// variadic: log_text=int, int
// variadic: log_text=double
// variadic: set_option=void (*)(int code)
// variadic: report=struct pair
// variadic: many=int

// emits: public static int log_text([NativeTypeName("const char *")] byte* format)
// emits: return log_text_none__WinX64(format);
// emits: public static int log_text([NativeTypeName("const char *")] byte* format, int arg1, [NativeTypeName("const char *")] byte* arg2)
// emits: return log_text_int_const_char_ptr__OsxArm64(format, 0, 0, 0, 0, 0, 0, 0, unchecked((long)arg1), unchecked((long)arg2));
// emits: private static partial int log_text_int_const_char_ptr__OsxArm64(byte* a0, long a1, long a2, long a3, long a4, long a5, long a6, long a7, long a8, long a9);
// Default argument promotions: what is narrower than int is an int.
// emits: public static int log_text([NativeTypeName("const char *")] byte* format, int arg1, int arg2)
// emits: public static int log_text([NativeTypeName("const char *")] byte* format, [NativeTypeName("size_t")] nuint arg1, [NativeTypeName("long")] CLong arg2)
// emits: *(CLong*)(arguments + 4) = arg2;
// shows: "fixed": 1
// reports: log_text: a floating-point number is found only if the caller sets the register AL
// reports: log_text: has the same parameters in C# as the overload (char, short)
int log_text(const char *format, ...);
// emits: public static void set_option([NativeTypeName("void *")] void* handle, [NativeTypeName("void (*)(int)")] delegate* unmanaged[Cdecl]<int, void> arg1)
void set_option(void *handle, ...);
struct pair { int a, b; };
// reports: report: records by value travel otherwise in variadic functions
void report(int n, ...);
// reports: many: the parameters before the variable arguments do not fit into registers (on osx-arm64)
void many(int a, int b, int c, int d, int e, int f, int g, int h, int i, ...);
// A float before the variable arguments, and as a result, is not one for every target.
// variadic: scale=int
// emits: public static float scale(float by, double offset, int arg2)
// emits: return BitConverter.Int32BitsToSingle(scale_int__LinuxArm(BitConverter.SingleToInt32Bits(by), BitConverter.DoubleToInt64Bits(offset), arg2));
// emits: return scale_int__WinArm64(BitConverter.SingleToInt32Bits(by), BitConverter.DoubleToInt64Bits(offset), arg2);
float scale(float by, double offset, ...);
// reports: unasked: takes a variable number of arguments, which travel differently on each target (--variadic "unasked=TYPES" asks for an overload)
void unasked(int n, ...);
