/* <stddef.h>. Other libraries' headers ask for single names by defining __need_NAME first
   (the protocol of gcc's and clang's own header), so this file can be read many times. */
#if !defined __need_ptrdiff_t && !defined __need_size_t && !defined __need_rsize_t && !defined __need_wchar_t \
    && !defined __need_NULL && !defined __need_nullptr_t && !defined __need_unreachable \
    && !defined __need_max_align_t && !defined __need_offsetof && !defined __need_wint_t
#define __need_ptrdiff_t
#define __need_size_t
#define __need_wchar_t
#define __need_NULL
#define __need_max_align_t
#define __need_offsetof
#define __need_nullptr_t
#define __need_unreachable
#if defined __STDC_WANT_LIB_EXT1__ && __STDC_WANT_LIB_EXT1__ >= 1 || defined _WIN32
#define __need_rsize_t
#endif
#endif

#ifdef __need_ptrdiff_t
#undef __need_ptrdiff_t
#ifndef _PTRDIFF_T
#define _PTRDIFF_T
#define _PTRDIFF_T_DEFINED  /* UCRT's guard */
#define _PTRDIFF_T_DECLARED /* FreeBSD's guard */
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#endif
#endif

#ifdef __need_size_t
#undef __need_size_t
#ifndef _SIZE_T
#define _SIZE_T
#define _SIZE_T_DEFINED
#define _SIZE_T_DECLARED
typedef __SIZE_TYPE__ size_t;
#endif
#endif

#ifdef __need_rsize_t
#undef __need_rsize_t
#ifndef _RSIZE_T
#define _RSIZE_T
#define _RSIZE_T_DEFINED
typedef __SIZE_TYPE__ rsize_t;
#endif
#endif

#ifdef __need_wchar_t
#undef __need_wchar_t
#if !defined __cplusplus && !defined _WCHAR_T
#define _WCHAR_T
#define _WCHAR_T_DEFINED
#define _WCHAR_T_DECLARED
typedef __WCHAR_TYPE__ wchar_t; /* -fshort-wchar changes __WCHAR_TYPE__ */
#endif
#endif

#ifdef __need_wint_t
#undef __need_wint_t
#ifndef _WINT_T
#define _WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
#endif

#ifdef __need_NULL
#undef __need_NULL
#undef NULL
#ifdef __cplusplus
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif

#ifdef __need_offsetof
#undef __need_offsetof
#undef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif

#ifdef __need_nullptr_t
#undef __need_nullptr_t
#if defined __STDC_VERSION__ && __STDC_VERSION__ >= 202000L && defined __clang_major__ && __clang_major__ >= 17 && !defined _NULLPTR_T
#define _NULLPTR_T
typedef __typeof__(nullptr) nullptr_t;
#endif
#endif

#ifdef __need_unreachable
#undef __need_unreachable
#if defined __STDC_VERSION__ && __STDC_VERSION__ >= 202000L && !defined unreachable
#define unreachable() __builtin_unreachable()
#endif
#endif

#ifdef __need_max_align_t
#undef __need_max_align_t
#ifndef __GCC_MAX_ALIGN_T /* FreeBSD's <stddef.h> and gcc's test it */
#define __GCC_MAX_ALIGN_T
#if defined _MSC_VER
typedef double max_align_t;
#elif defined __APPLE__
typedef long double max_align_t;
#else
typedef struct {
    long long __max_align_ll __attribute__((__aligned__(__alignof__(long long))));
    long double __max_align_ld __attribute__((__aligned__(__alignof__(long double))));
#if defined __i386__ && defined __INTEROP_LIBC_GLIBC__
    __float128 __max_align_f128 __attribute__((__aligned__(__alignof__(__float128)))); /* as gcc has it */
#endif
} max_align_t;
#endif
#endif
#endif
