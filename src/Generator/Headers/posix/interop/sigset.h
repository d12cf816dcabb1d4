/* sigset_t, which <sys/select.h> and <signal.h> share. */
#ifndef _INTEROP_SIGSET_H
#define _INTEROP_SIGSET_H

#if defined __APPLE__ /* xnu bsd/sys/_types.h */
typedef unsigned int sigset_t;
#elif defined __FreeBSD__ /* sys/sys/_sigset.h */
typedef struct __sigset {
    unsigned int __bits[4];
} sigset_t;
#elif defined __ANDROID__ && defined __aarch64__ /* the kernel's own sigset_t, which differs by machine */
typedef struct {
    unsigned long sig[1];
} sigset_t;
#elif defined __ANDROID__ /* on LP32 it has no room for real-time signals */
typedef unsigned long sigset_t;
#elif defined __EMSCRIPTEN__ /* 65 signals in longs: system/lib/libc/musl/include/alltypes.h.in */
typedef struct __sigset_t {
    unsigned long __bits[2];
} sigset_t;
#else /* glibc, musl: 1024 bits */
typedef struct {
    unsigned long __val[128 / sizeof(long)];
} __sigset_t;
typedef __sigset_t sigset_t;
#endif

#endif
