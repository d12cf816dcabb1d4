/* musl's thread types (include/alltypes.h.in): so many ints or words. */
#ifndef _INTEROP_PTHREAD_TYPES_H
#define _INTEROP_PTHREAD_TYPES_H

#include <interop/opaque.h>

#define __INTEROP_WORDS(on_64, on_32) (__SIZEOF_LONG__ * (__SIZEOF_LONG__ == 8 ? (on_64) : (on_32)))

typedef struct __pthread *pthread_t;
typedef int pthread_once_t;
typedef unsigned int pthread_key_t;
typedef int pthread_spinlock_t;
typedef struct {
    unsigned int __attr;
} pthread_mutexattr_t;
typedef struct {
    unsigned int __attr;
} pthread_condattr_t;
typedef struct {
    unsigned int __attr;
} pthread_barrierattr_t;
typedef struct {
    unsigned int __attr[2];
} pthread_rwlockattr_t;
#ifdef __EMSCRIPTEN__ /* ten words and a pointer to the names of the canvases to transfer */
typedef __INTEROP_OPAQUE_STRUCT(__INTEROP_WORDS(11, 11), long) pthread_attr_t;
#else
typedef __INTEROP_OPAQUE_STRUCT(__INTEROP_WORDS(7, 9), long) pthread_attr_t;
#endif
typedef __INTEROP_OPAQUE_STRUCT(__INTEROP_WORDS(5, 6), long) pthread_mutex_t;
typedef __INTEROP_OPAQUE_STRUCT(48, long) pthread_cond_t;
typedef __INTEROP_OPAQUE_STRUCT(__INTEROP_WORDS(7, 8), long) pthread_rwlock_t;
typedef __INTEROP_OPAQUE_STRUCT(__INTEROP_WORDS(4, 5), long) pthread_barrier_t;

#endif
