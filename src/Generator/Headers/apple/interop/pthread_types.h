/* Apple's thread types on 64-bit machines: libpthread's sys/_pthread/_pthread_types.h. Each is a
   signature and as many opaque bytes as the table there says. */
#ifndef _INTEROP_PTHREAD_TYPES_H
#define _INTEROP_PTHREAD_TYPES_H

#define __INTEROP_PTHREAD(name, bytes) \
    struct name {                      \
        long __sig;                    \
        char __opaque[bytes];          \
    }

typedef __INTEROP_PTHREAD(_opaque_pthread_attr_t, 56) pthread_attr_t;
typedef __INTEROP_PTHREAD(_opaque_pthread_cond_t, 40) pthread_cond_t;
typedef __INTEROP_PTHREAD(_opaque_pthread_condattr_t, 8) pthread_condattr_t;
typedef __INTEROP_PTHREAD(_opaque_pthread_mutex_t, 56) pthread_mutex_t;
typedef __INTEROP_PTHREAD(_opaque_pthread_mutexattr_t, 8) pthread_mutexattr_t;
typedef __INTEROP_PTHREAD(_opaque_pthread_once_t, 8) pthread_once_t;
typedef __INTEROP_PTHREAD(_opaque_pthread_rwlock_t, 192) pthread_rwlock_t;
typedef __INTEROP_PTHREAD(_opaque_pthread_rwlockattr_t, 16) pthread_rwlockattr_t;
struct _opaque_pthread_t {
    long __sig;
    struct __darwin_pthread_handler_rec *__cleanup_stack;
    char __opaque[8176];
};
typedef struct _opaque_pthread_t *pthread_t;
typedef unsigned long pthread_key_t;

#endif
