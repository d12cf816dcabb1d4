/* bionic's thread types: libc/include/bits/pthread_types.h. */
#ifndef _INTEROP_PTHREAD_TYPES_H
#define _INTEROP_PTHREAD_TYPES_H

#ifdef __LP64__
#define __INTEROP_INTS(on_64, on_32) (on_64)
#else
#define __INTEROP_INTS(on_64, on_32) (on_32)
#endif

typedef long pthread_t;
typedef int pthread_key_t;
typedef int pthread_once_t;
typedef int pthread_barrierattr_t;
typedef long pthread_condattr_t;
typedef long pthread_mutexattr_t;
typedef long pthread_rwlockattr_t;
typedef struct {
    unsigned int flags;
    void *stack_base;
    __SIZE_TYPE__ stack_size;
    __SIZE_TYPE__ guard_size;
    int sched_policy;
    int sched_priority;
#ifdef __LP64__
    char __reserved[16];
#endif
} pthread_attr_t;
typedef struct {
    int __private[__INTEROP_INTS(12, 1)];
} pthread_cond_t;
typedef struct {
    int __private[__INTEROP_INTS(10, 1)];
} pthread_mutex_t;
typedef struct {
    int __private[__INTEROP_INTS(14, 10)];
} pthread_rwlock_t;
#ifdef __LP64__
typedef struct {
    long __private[4];
} pthread_barrier_t;
typedef struct {
    long __private;
} pthread_spinlock_t;
#else
typedef struct {
    int __private[8];
} pthread_barrier_t;
typedef struct {
    int __private[2];
} pthread_spinlock_t;
#endif

#endif
