/* jmp_buf: an array, opaque but for its size. glibc and musl: the registers of bits/setjmp.h, an int
   and 1024 signal bits; the others count ints or longs. */
#ifndef _INTEROP_JMP_BUF_H
#define _INTEROP_JMP_BUF_H

#if defined __APPLE__
#if defined __aarch64__
typedef int jmp_buf[48];
typedef int sigjmp_buf[49];
#else
typedef int jmp_buf[37];
typedef int sigjmp_buf[38];
#endif

#elif defined __FreeBSD__ /* sys/x86/include/setjmp.h */
typedef struct _jmp_buf {
    long _jb[12];
} jmp_buf[1];
typedef struct _sigjmp_buf {
    long _sjb[12];
} sigjmp_buf[1];

#elif defined __ANDROID__ /* libc/include/setjmp.h */
#if defined __aarch64__
typedef long jmp_buf[32];
typedef long sigjmp_buf[33];
#elif defined __arm__
typedef long jmp_buf[64];
typedef long sigjmp_buf[65];
#else
typedef long jmp_buf[11];
typedef long sigjmp_buf[12];
#endif

#else
#if defined __x86_64__
typedef long __jmp_buf[8];
#elif defined __i386__ || defined __EMSCRIPTEN__
typedef long __jmp_buf[6];
#elif defined __aarch64__
typedef unsigned long __jmp_buf[22];
#elif defined __arm__
typedef int __jmp_buf[64] __attribute__((__aligned__(8)));
#elif defined __s390x__
typedef long __jmp_buf[18];
#elif defined __powerpc64__
typedef long __jmp_buf[64] __attribute__((__aligned__(16)));
#elif defined __loongarch64
typedef long __jmp_buf[21];
#else /* RISC-V */
typedef long __jmp_buf[26];
#endif
typedef struct __jmp_buf_tag {
    __jmp_buf __registers;
    int __mask_was_saved;
    unsigned long __saved_mask[128 / sizeof(long)];
} jmp_buf[1];
typedef jmp_buf sigjmp_buf;
#endif

int sigsetjmp(sigjmp_buf, int);

#endif
