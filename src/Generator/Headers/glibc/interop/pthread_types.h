/* glibc's thread types: sizes from bits/pthreadtypes-arch.h of each architecture. */
#ifndef _INTEROP_PTHREAD_TYPES_H
#define _INTEROP_PTHREAD_TYPES_H

#include <interop/opaque.h>

#if defined __aarch64__
#define __SIZEOF_PTHREAD_ATTR_T 64
#define __SIZEOF_PTHREAD_MUTEX_T 48
#define __SIZEOF_PTHREAD_MUTEXATTR_T 8
#define __SIZEOF_PTHREAD_CONDATTR_T 8
#define __SIZEOF_PTHREAD_RWLOCK_T 56
#define __SIZEOF_PTHREAD_BARRIER_T 32
#define __SIZEOF_PTHREAD_BARRIERATTR_T 8
#else
#define __SIZEOF_PTHREAD_MUTEXATTR_T 4
#define __SIZEOF_PTHREAD_CONDATTR_T 4
#define __SIZEOF_PTHREAD_BARRIERATTR_T 4
#if __SIZEOF_LONG__ == 8
#define __SIZEOF_PTHREAD_ATTR_T 56
#define __SIZEOF_PTHREAD_MUTEX_T 40
#define __SIZEOF_PTHREAD_RWLOCK_T 56
#define __SIZEOF_PTHREAD_BARRIER_T 32
#else
#define __SIZEOF_PTHREAD_ATTR_T 36
#define __SIZEOF_PTHREAD_MUTEX_T 24
#define __SIZEOF_PTHREAD_RWLOCK_T 32
#define __SIZEOF_PTHREAD_BARRIER_T 20
#endif
#endif
#define __SIZEOF_PTHREAD_COND_T 48
#define __SIZEOF_PTHREAD_RWLOCKATTR_T 8

typedef unsigned long pthread_t;
typedef unsigned int pthread_key_t;
typedef int pthread_once_t;
typedef volatile int pthread_spinlock_t;
typedef union pthread_attr_t {
    unsigned char __size[__SIZEOF_PTHREAD_ATTR_T];
    long __align;
} pthread_attr_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_MUTEX_T, long) pthread_mutex_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_MUTEXATTR_T, int) pthread_mutexattr_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_COND_T, long long) pthread_cond_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_CONDATTR_T, int) pthread_condattr_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_RWLOCK_T, long) pthread_rwlock_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_RWLOCKATTR_T, long) pthread_rwlockattr_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_BARRIER_T, long) pthread_barrier_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_BARRIERATTR_T, int) pthread_barrierattr_t;

#endif
