/* <threads.h> */
#ifndef _THREADS_H
#define _THREADS_H

#include <interop/pthread_types.h>
#include <interop/pthread_values.h>
#include <interop/timeval.h>

enum { thrd_success = 0, thrd_busy = 1, thrd_error = 2, thrd_nomem = 3, thrd_timedout = 4 };
#ifdef __ANDROID__
enum { mtx_plain = 1, mtx_recursive = 2, mtx_timed = 4 };
#else
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };
#endif

#ifdef __INTEROP_LIBC_GLIBC__ /* the same storage as pthread's, but types of their own */
typedef unsigned long thrd_t;
typedef unsigned int tss_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_MUTEX_T, long) mtx_t;
typedef __INTEROP_OPAQUE(__SIZEOF_PTHREAD_COND_T, long long) cnd_t;
typedef struct {
    int __data;
} once_flag;
#define ONCE_FLAG_INIT {0}
#else
typedef pthread_t thrd_t;
typedef pthread_key_t tss_t;
typedef pthread_mutex_t mtx_t;
typedef pthread_cond_t cnd_t;
typedef pthread_once_t once_flag;
#define ONCE_FLAG_INIT PTHREAD_ONCE_INIT
#endif
typedef int (*thrd_start_t)(void *);
typedef void (*tss_dtor_t)(void *);
#define TSS_DTOR_ITERATIONS 4
#define thread_local _Thread_local

int cnd_init(cnd_t *);
int mtx_init(mtx_t *, int);
int mtx_lock(mtx_t *);
int mtx_unlock(mtx_t *);
int thrd_create(thrd_t *, thrd_start_t, void *);
int thrd_join(thrd_t, int *);

#endif
