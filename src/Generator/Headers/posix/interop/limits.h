/* The system's limits. glibc: bits/local_lim.h and xopen_lim.h over linux/limits.h; musl and
   Emscripten: include/limits.h; bionic: libc/include/limits.h; Apple: xnu bsd/sys/syslimits.h and
   Libc include/limits.h; FreeBSD: sys/sys/syslimits.h and include/limits.h. */
#ifndef _INTEROP_SYSTEM_LIMITS_H
#define _INTEROP_SYSTEM_LIMITS_H

#define NAME_MAX 255
#define IOV_MAX 1024
#define WORD_BIT 32
#define PTHREAD_DESTRUCTOR_ITERATIONS 4
#if __SIZEOF_LONG__ == 8
#define LONG_BIT 64
#else
#define LONG_BIT 32
#endif
#ifdef __INTEROP_LIBC_GLIBC__
#if __SIZEOF_LONG__ == 8
#define SSIZE_MAX __LONG_MAX__
#else
#define SSIZE_MAX __INT_MAX__
#endif
#else
#define SSIZE_MAX __LONG_MAX__
#endif

#if defined __APPLE__ || defined __FreeBSD__
#define MB_LEN_MAX 6
#define PATH_MAX 1024
#define PIPE_BUF 512
#define LINK_MAX 32767
#define LINE_MAX 2048
#define MAX_CANON __INTEROP_MAX_CANON
#define MAX_INPUT __INTEROP_MAX_CANON
#define RE_DUP_MAX 255
#if defined __APPLE__
#define __INTEROP_MAX_CANON 1024
#ifdef __ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__
#define ARG_MAX (1024 * 1024)
#else
#define ARG_MAX (256 * 1024)
#endif
#define NGROUPS_MAX 16
#define OPEN_MAX 10240
#define PTHREAD_KEYS_MAX 512
#if defined __arm64__ || defined __aarch64__
#define PTHREAD_STACK_MIN 16384
#else
#define PTHREAD_STACK_MIN 8192
#endif
#else
#define __INTEROP_MAX_CANON 255
#define ARG_MAX (2 * 256 * 1024)
#define NGROUPS_MAX 1023
#define OPEN_MAX 64
#define PTHREAD_KEYS_MAX 256
#define PTHREAD_STACK_MIN 2048
#endif

#else
#define PATH_MAX 4096
#define PIPE_BUF 4096
#ifndef __INTEROP_LIBC_GLIBC__ /* which has only sysconf */
#define ARG_MAX 131072
#endif
#define LOGIN_NAME_MAX 256
#define TTY_NAME_MAX 32
#if defined __INTEROP_LIBC_GLIBC__
#define MB_LEN_MAX 16
#define NGROUPS_MAX 65536
#define MAX_CANON 255
#define MAX_INPUT 255
#define HOST_NAME_MAX 64
#define LINE_MAX 2048
#define RE_DUP_MAX 0x7fff
#define PTHREAD_KEYS_MAX 1024
#define SEM_VALUE_MAX 2147483647
#define DELAYTIMER_MAX 2147483647
#define MQ_PRIO_MAX 32768
#elif defined __ANDROID__
#define MB_LEN_MAX 4
#define NGROUPS_MAX 65536
#define MAX_CANON 255
#define MAX_INPUT 255
#define HOST_NAME_MAX 255
#define LINE_MAX 2048
#define PTHREAD_KEYS_MAX 128
#define SEM_VALUE_MAX 0x3fffffff
#else
#define MB_LEN_MAX 4
#define NGROUPS_MAX 32
#define HOST_NAME_MAX 255
#define LINE_MAX 4096
#define RE_DUP_MAX 255
#define PTHREAD_KEYS_MAX 128
#define SEM_VALUE_MAX 0x7fffffff
#define DELAYTIMER_MAX 0x7fffffff
#define MQ_PRIO_MAX 32768
#define SYMLOOP_MAX 40
#ifdef __EMSCRIPTEN__
#define TZNAME_MAX 16
#else
#define TZNAME_MAX 6
#endif
#endif
#endif

#endif
