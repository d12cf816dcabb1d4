/* glibc: bits/local_lim.h over linux/limits.h. */
#ifndef _INTEROP_SYSTEM_LIMITS_H
#define _INTEROP_SYSTEM_LIMITS_H
#define MB_LEN_MAX 16
#include <interop/limits_linux.h>
#undef NGROUPS_MAX
#define NGROUPS_MAX 65536
#define HOST_NAME_MAX 64
#define LOGIN_NAME_MAX 256
#define TTY_NAME_MAX 32
#define LINE_MAX 2048
#define RE_DUP_MAX 0x7fff
#define PTHREAD_KEYS_MAX 1024
#define PTHREAD_DESTRUCTOR_ITERATIONS 4
#define SEM_VALUE_MAX 2147483647
#define DELAYTIMER_MAX 2147483647
#define MQ_PRIO_MAX 32768
#define SSIZE_MAX __INTEROP_SSIZE_MAX
#endif
