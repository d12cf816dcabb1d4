/* sigset_t, which <sys/select.h> and <signal.h> share. */
#ifndef _INTEROP_SIGSET_H
#define _INTEROP_SIGSET_H

#if defined __APPLE__ /* xnu bsd/sys/_types.h */
typedef unsigned int sigset_t;
#elif defined __FreeBSD__ /* sys/sys/_sigset.h */
typedef struct __sigset {
    unsigned int __bits[4];
} sigset_t;
#elif defined __ANDROID__ /* bionic libc/include/bits/signal_types.h: LP32's has no room for real-time signals */
typedef struct {
    unsigned long sig[1];
} __interop_kernel_sigset_t;
#ifdef __LP64__
typedef __interop_kernel_sigset_t sigset_t;
#else
typedef unsigned long sigset_t;
#endif
#else /* glibc, musl: 1024 bits */
typedef struct {
    unsigned long __val[128 / sizeof(long)];
} __sigset_t;
typedef __sigset_t sigset_t;
#endif

#endif
