/* Bit-fields: written on one side and read on the other. Where they lie follows the compiler's rules and the order of bytes. */
#include "kinds.h"

#ifndef CONFORMANCE_BITS
#define CONFORMANCE_BITS
enum hue { RED, GREEN, BLUE };
struct bit_flags { unsigned a : 3; int b : 5; bool c : 1; unsigned d : 23; };
struct bit_wide { unsigned long long x : 36, y : 28; unsigned whole : 32; long long all : 64; };
struct bit_units { char a : 4; short b : 7; int c : 9; enum hue hue : 2; unsigned char after; uint16_t half : 15; };
struct bit_shared { int dummy; unsigned long low : 1, high : 31; };
struct bit_gaps { unsigned a : 3; unsigned : 0; unsigned b : 3; unsigned : 5; unsigned c : 3; char plain; unsigned char d : 2; };
struct bit_float { float f; unsigned a : 3, b : 29; short s; };
struct bit_straddle { unsigned a : 20; unsigned b : 20; unsigned c : 20; signed char tail; };
#pragma pack(push, 1)
struct bit_packed { unsigned a : 6, b : 32; };
struct bit_packed_mixed { char lead; unsigned long long a : 1; unsigned long long b : 63; short s : 9; char tail; };
#pragma pack(pop)
#endif

KIND_VARYING(bit_flags, struct bit_flags)
KIND_VARYING(bit_wide, struct bit_wide)
KIND_VARYING(bit_units, struct bit_units)
KIND(bit_shared, struct bit_shared)
KIND_VARYING(bit_gaps, struct bit_gaps)
KIND(bit_float, struct bit_float)
KIND_VARYING(bit_straddle, struct bit_straddle)
/* By value these two are read in two ways, by the compilers of x64 and of 32-bit Arm, and have no bindings. */
KIND_IN_MEMORY_VARYING(bit_packed, struct bit_packed)
KIND_IN_MEMORY(bit_packed_mixed, struct bit_packed_mixed)
