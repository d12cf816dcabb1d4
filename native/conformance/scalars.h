/* Scalars: every kind that C has and a C# type carries. */
#include "kinds.h"
#include <time.h>
#include <wchar.h>

#ifndef CONFORMANCE_ENUMERATIONS
#define CONFORMANCE_ENUMERATIONS
enum level { LOW = -1, MIDDLE, HIGH = 100000 };
enum mask { NO_BITS = 0, BIT_A = 1, BIT_B = 2, BIT_TOP = 0x80000000u };
/* Of one byte, but on Windows, where Microsoft's compiler makes none so small. */
enum
#ifndef _WIN32
    __attribute__((packed))
#endif
    small { SMALL_NONE, SMALL_TOP = 200 };
/* A width that follows neither a pointer nor long. */
#if defined(_WIN32)
typedef unsigned short varying_t;
#elif defined(__arm__) || defined(__aarch64__)
typedef signed char varying_t;
#else
typedef int varying_t;
#endif
#endif

SCALAR(char, char)
SCALAR(schar, signed char)
SCALAR(uchar, unsigned char)
SCALAR(short, short)
SCALAR(ushort, unsigned short)
SCALAR(int, int)
SCALAR(uint, unsigned int)
SCALAR(long, long)
SCALAR(ulong, unsigned long)
SCALAR(llong, long long)
SCALAR(ullong, unsigned long long)
SCALAR(i8, int8_t)
SCALAR(u8, uint8_t)
SCALAR(i16, int16_t)
SCALAR(u16, uint16_t)
SCALAR(i32, int32_t)
SCALAR(u32, uint32_t)
SCALAR(i64, int64_t)
SCALAR(u64, uint64_t)
SCALAR(intmax, intmax_t)
SCALAR(size, size_t)
SCALAR(ptrdiff, ptrdiff_t)
SCALAR(intptr, intptr_t)
SCALAR(uintptr, uintptr_t)
SCALAR(truth, bool)
SCALAR(float, float)
SCALAR(double, double)
SCALAR_VARYING(wchar, wchar_t)
SCALAR(time, time_t)
SCALAR_VARYING(varying, varying_t)
SCALAR(level, enum level)
SCALAR(mask, enum mask)
SCALAR_VARYING(small, enum small)
