// Every scalar crosses with the width that C says, on every target.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// emits: public static partial byte take_char([NativeTypeName("char")] byte a);
char take_char(char a);
// emits: public static partial sbyte take_schar([NativeTypeName("signed char")] sbyte a);
signed char take_schar(signed char a);
// emits: public static partial byte take_uchar([NativeTypeName("unsigned char")] byte a);
unsigned char take_uchar(unsigned char a);
// emits: public static partial short take_short(short a);
short take_short(short a);
// emits: public static partial ushort take_ushort([NativeTypeName("unsigned short")] ushort a);
unsigned short take_ushort(unsigned short a);
// emits: public static partial int take_int(int a);
int take_int(int a);
// emits: public static partial uint take_uint([NativeTypeName("unsigned int")] uint a);
unsigned take_uint(unsigned a);
// emits: public static partial CLong take_long([NativeTypeName("long")] CLong a);
long take_long(long a);
// emits: public static partial CULong take_ulong([NativeTypeName("unsigned long")] CULong a);
unsigned long take_ulong(unsigned long a);
// emits: public static partial long take_llong([NativeTypeName("long long")] long a);
long long take_llong(long long a);
// emits: public static partial ulong take_ullong([NativeTypeName("unsigned long long")] ulong a);
unsigned long long take_ullong(unsigned long long a);
// emits: public static partial float take_float(float a);
float take_float(float a);
// emits: public static partial double take_double(double a);
double take_double(double a);
// emits: public static partial byte take_bool([NativeTypeName("_Bool")] byte a);
bool take_bool(bool a);

// emits: public static partial nuint take_size([NativeTypeName("size_t")] nuint a);
size_t take_size(size_t a);
// emits: public static partial nint take_ptrdiff([NativeTypeName("ptrdiff_t")] nint a);
ptrdiff_t take_ptrdiff(ptrdiff_t a);
// emits: public static partial nint take_intptr([NativeTypeName("intptr_t")] nint a);
intptr_t take_intptr(intptr_t a);
// emits: public static partial nuint take_uintptr([NativeTypeName("uintptr_t")] nuint a);
uintptr_t take_uintptr(uintptr_t a);
// emits: public static partial sbyte take_i8([NativeTypeName("int8_t")] sbyte a);
int8_t take_i8(int8_t a);
// emits: public static partial byte take_u8([NativeTypeName("uint8_t")] byte a);
uint8_t take_u8(uint8_t a);
// emits: public static partial short take_i16([NativeTypeName("int16_t")] short a);
int16_t take_i16(int16_t a);
// emits: public static partial ushort take_u16([NativeTypeName("uint16_t")] ushort a);
uint16_t take_u16(uint16_t a);
// emits: public static partial int take_i32([NativeTypeName("int32_t")] int a);
int32_t take_i32(int32_t a);
// emits: public static partial uint take_u32([NativeTypeName("uint32_t")] uint a);
uint32_t take_u32(uint32_t a);
// emits: public static partial long take_i64([NativeTypeName("int64_t")] long a);
int64_t take_i64(int64_t a);
// glibc says unsigned long on 64-bit targets, and yet it is no CULong.
// emits: public static partial ulong take_u64([NativeTypeName("uint64_t")] ulong a);
uint64_t take_u64(uint64_t a);
// emits: public static partial long take_max([NativeTypeName("intmax_t")] long a);
intmax_t take_max(intmax_t a);

// A typedef of one's own follows what it names, and keeps its name.
typedef unsigned long my_ulong;
typedef my_ulong my_ulong2;
typedef size_t my_size;
// emits: public static partial CULong take_mine([NativeTypeName("my_size")] nuint a, [NativeTypeName("my_size *")] nuint* b);
my_ulong2 take_mine(my_size a, my_size *b);
