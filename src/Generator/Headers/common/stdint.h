/* <stdint.h>. Exact and least types are the compiler's own on every target, and so agree with the
   system's spellings (uint64_t is unsigned long on LP64 Linux, unsigned long long on macOS).
   Only the fast types differ from the compiler's: see interop/stdint_facts.h. */
#ifndef _INTEROP_STDINT_H
#define _INTEROP_STDINT_H

#include <interop/stdint_facts.h>

typedef __INT8_TYPE__ int8_t;
typedef __INT16_TYPE__ int16_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __UINT64_TYPE__ uint64_t;

typedef __INT8_TYPE__ int_least8_t;
typedef __INT16_TYPE__ int_least16_t;
typedef __INT32_TYPE__ int_least32_t;
typedef __INT64_TYPE__ int_least64_t;
typedef __UINT8_TYPE__ uint_least8_t;
typedef __UINT16_TYPE__ uint_least16_t;
typedef __UINT32_TYPE__ uint_least32_t;
typedef __UINT64_TYPE__ uint_least64_t;

typedef __INTEROP_FAST8 int_fast8_t;
typedef __INTEROP_FAST16 int_fast16_t;
typedef __INTEROP_FAST32 int_fast32_t;
typedef __INT64_TYPE__ int_fast64_t;
typedef unsigned __INTEROP_UFAST8 uint_fast8_t;
typedef unsigned __INTEROP_FAST16 uint_fast16_t;
typedef unsigned __INTEROP_FAST32 uint_fast32_t;
typedef __UINT64_TYPE__ uint_fast64_t;

typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __INTMAX_TYPE__ intmax_t;
typedef __UINTMAX_TYPE__ uintmax_t;

#define __INTEROP_GLUE2(a, b) a##b
#define __INTEROP_GLUE(a, b) __INTEROP_GLUE2(a, b)

#define INT8_C(c) c
#define INT16_C(c) c
#define INT32_C(c) c
#define INT64_C(c) __INTEROP_GLUE(c, __INT64_C_SUFFIX__)
#define UINT8_C(c) c
#define UINT16_C(c) c
#define UINT32_C(c) c##U
#define UINT64_C(c) __INTEROP_GLUE(c, __UINT64_C_SUFFIX__)
#define INTMAX_C(c) __INTEROP_GLUE(c, __INTMAX_C_SUFFIX__)
#define UINTMAX_C(c) __INTEROP_GLUE(c, __UINTMAX_C_SUFFIX__)

#define INT8_MAX 127
#define INT8_MIN (-127 - 1)
#define UINT8_MAX 255
#define INT16_MAX 32767
#define INT16_MIN (-32767 - 1)
#define UINT16_MAX 65535
#define INT32_MAX 2147483647
#define INT32_MIN (-2147483647 - 1)
#define UINT32_MAX 4294967295U
#define INT64_MAX __INT64_MAX__
#define INT64_MIN (-__INT64_MAX__ - 1)
#define UINT64_MAX __UINT64_MAX__

#define INT_LEAST8_MAX INT8_MAX
#define INT_LEAST8_MIN INT8_MIN
#define UINT_LEAST8_MAX UINT8_MAX
#define INT_LEAST16_MAX INT16_MAX
#define INT_LEAST16_MIN INT16_MIN
#define UINT_LEAST16_MAX UINT16_MAX
#define INT_LEAST32_MAX INT32_MAX
#define INT_LEAST32_MIN INT32_MIN
#define UINT_LEAST32_MAX UINT32_MAX
#define INT_LEAST64_MAX INT64_MAX
#define INT_LEAST64_MIN INT64_MIN
#define UINT_LEAST64_MAX UINT64_MAX

#define INT_FAST8_MAX __INTEROP_FAST8_MAX
#define INT_FAST8_MIN (-INT_FAST8_MAX - 1)
#define UINT_FAST8_MAX __INTEROP_UFAST8_MAX
#define INT_FAST16_MAX __INTEROP_FAST16_MAX
#define INT_FAST16_MIN (-INT_FAST16_MAX - 1)
#define UINT_FAST16_MAX __INTEROP_UFAST16_MAX
#define INT_FAST32_MAX __INTEROP_FAST32_MAX
#define INT_FAST32_MIN (-INT_FAST32_MAX - 1)
#define UINT_FAST32_MAX __INTEROP_UFAST32_MAX
#define INT_FAST64_MAX INT64_MAX
#define INT_FAST64_MIN INT64_MIN
#define UINT_FAST64_MAX UINT64_MAX

#define INTPTR_MAX __INTPTR_MAX__
#define INTPTR_MIN (-__INTPTR_MAX__ - 1)
#define UINTPTR_MAX __UINTPTR_MAX__
#define INTMAX_MAX __INTMAX_MAX__
#define INTMAX_MIN (-__INTMAX_MAX__ - 1)
#define UINTMAX_MAX __UINTMAX_MAX__
#define PTRDIFF_MAX __PTRDIFF_MAX__
#define PTRDIFF_MIN (-__PTRDIFF_MAX__ - 1)
#undef SIZE_MAX
#define SIZE_MAX __SIZE_MAX__

#define SIG_ATOMIC_MIN __INTEROP_SIG_ATOMIC_MIN
#define SIG_ATOMIC_MAX __INTEROP_SIG_ATOMIC_MAX
#define WINT_MIN __INTEROP_WINT_MIN
#define WINT_MAX __INTEROP_WINT_MAX
#define WCHAR_MAX __WCHAR_MAX__
#ifdef __WCHAR_UNSIGNED__
#if __SIZEOF_WCHAR_T__ == 4
#define WCHAR_MIN 0U
#else
#define WCHAR_MIN 0
#endif
#else
#define WCHAR_MIN (-__WCHAR_MAX__ - 1)
#endif

#endif
