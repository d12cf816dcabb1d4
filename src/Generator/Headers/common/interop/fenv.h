/* Flags of <fenv.h> are the machine's own bits, but Windows numbers them alike on all machines.
   fenv_t is opaque. From each C library's bits/fenv.h; UCRT: <fenv.h> and the _RC_ values of <float.h>. */
#ifndef _INTEROP_FENV_H
#define _INTEROP_FENV_H

#include <interop/opaque.h>

#if defined _WIN32
typedef unsigned long fexcept_t;
typedef struct fenv_t {
    unsigned long _Fe_ctl;
    unsigned long _Fe_stat;
} fenv_t;
#define FE_INEXACT 0x01
#define FE_UNDERFLOW 0x02
#define FE_OVERFLOW 0x04
#define FE_DIVBYZERO 0x08
#define FE_INVALID 0x10
#define FE_ALL_EXCEPT 0x1f
#define FE_TONEAREST 0x000
#define FE_DOWNWARD 0x100
#define FE_UPWARD 0x200
#define FE_TOWARDZERO 0x300

#elif defined __EMSCRIPTEN__ /* no flags; the rounding names are i386's: arch/emscripten/bits/fenv.h */
typedef unsigned short fexcept_t;
typedef __INTEROP_OPAQUE_STRUCT(4, unsigned int) fenv_t;
#define FE_ALL_EXCEPT 0
#define FE_TONEAREST 0
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00

#elif defined __x86_64__ || defined __i386__
#if defined __ANDROID__ && defined __LP64__
typedef unsigned int fexcept_t;
#else
typedef unsigned short fexcept_t;
#endif
#if defined __APPLE__
typedef __INTEROP_OPAQUE_STRUCT(16, unsigned int) fenv_t;
#elif defined __i386__
typedef __INTEROP_OPAQUE_STRUCT(28, unsigned int) fenv_t;
#else
typedef __INTEROP_OPAQUE_STRUCT(32, unsigned int) fenv_t;
#endif
#define FE_INVALID 0x01
#define FE_DIVBYZERO 0x04
#define FE_OVERFLOW 0x08
#define FE_UNDERFLOW 0x10
#define FE_INEXACT 0x20
#ifdef __INTEROP_LIBC_GLIBC__
#define FE_ALL_EXCEPT 0x3d
#else /* the denormal flag too */
#define FE_ALL_EXCEPT 0x3f
#endif
#define FE_TONEAREST 0
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00

#elif defined __aarch64__ || defined __arm__
#ifdef __APPLE__
typedef unsigned short fexcept_t;
typedef __INTEROP_OPAQUE_STRUCT(16, unsigned long long) fenv_t;
#else
typedef unsigned int fexcept_t;
#if defined __arm__ && defined __ANDROID__
typedef unsigned int fenv_t;
#elif defined __arm__
typedef __INTEROP_OPAQUE_STRUCT(4, unsigned int) fenv_t;
#else
typedef __INTEROP_OPAQUE_STRUCT(8, unsigned int) fenv_t;
#endif
#endif
#define FE_INVALID 0x01
#define FE_DIVBYZERO 0x02
#define FE_OVERFLOW 0x04
#define FE_UNDERFLOW 0x08
#define FE_INEXACT 0x10
#if defined __APPLE__ || defined __ANDROID__ /* the denormal flag too */
#define FE_ALL_EXCEPT 0x9f
#else
#define FE_ALL_EXCEPT 0x1f
#endif
#define FE_TONEAREST 0
#ifdef __ANDROID__
#define FE_UPWARD 1
#define FE_DOWNWARD 2
#define FE_TOWARDZERO 3
#else
#define FE_UPWARD 0x400000
#define FE_DOWNWARD 0x800000
#define FE_TOWARDZERO 0xc00000
#endif

#else
typedef unsigned int fexcept_t;
#if defined __s390x__
typedef __INTEROP_OPAQUE_STRUCT(16, unsigned long) fenv_t;
#define FE_INVALID 0x80
#define FE_DIVBYZERO 0x40
#define FE_OVERFLOW 0x20
#define FE_UNDERFLOW 0x10
#define FE_INEXACT 0x08
#define FE_TONEAREST 0
#define FE_TOWARDZERO 1
#define FE_UPWARD 2
#define FE_DOWNWARD 3
#elif defined __powerpc64__
typedef double fenv_t;
#define FE_INEXACT 0x02000000
#define FE_DIVBYZERO 0x04000000
#define FE_UNDERFLOW 0x08000000
#define FE_OVERFLOW 0x10000000
#define FE_INVALID 0x20000000
#define FE_TONEAREST 0
#define FE_TOWARDZERO 1
#define FE_UPWARD 2
#define FE_DOWNWARD 3
#elif defined __loongarch64
typedef __INTEROP_OPAQUE_STRUCT(4, unsigned int) fenv_t;
#define FE_INEXACT 0x010000
#define FE_UNDERFLOW 0x020000
#define FE_OVERFLOW 0x040000
#define FE_DIVBYZERO 0x080000
#define FE_INVALID 0x100000
#define FE_TONEAREST 0
#define FE_TOWARDZERO 0x100
#define FE_UPWARD 0x200
#define FE_DOWNWARD 0x300
#else /* RISC-V */
typedef unsigned int fenv_t;
#define FE_INEXACT 0x01
#define FE_UNDERFLOW 0x02
#define FE_OVERFLOW 0x04
#define FE_DIVBYZERO 0x08
#define FE_INVALID 0x10
#define FE_TONEAREST 0
#define FE_TOWARDZERO 1
#define FE_DOWNWARD 2
#define FE_UPWARD 3
#endif
#define FE_ALL_EXCEPT (FE_INEXACT | FE_DIVBYZERO | FE_UNDERFLOW | FE_OVERFLOW | FE_INVALID)
#endif

#endif
