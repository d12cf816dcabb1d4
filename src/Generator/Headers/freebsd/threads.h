/* <threads.h>: include/threads.h of FreeBSD, over its pthread types. */
#ifndef _THREADS_H
#define _THREADS_H

#include <interop/pthread_types.h>
#include <interop/pthread_values.h>
#include <interop/timeval.h>

typedef pthread_cond_t cnd_t;
typedef pthread_mutex_t mtx_t;
typedef pthread_t thrd_t;
typedef int tss_t;
typedef pthread_once_t once_flag;
typedef int (*thrd_start_t)(void *);
typedef void (*tss_dtor_t)(void *);
enum { mtx_plain = 1, mtx_recursive = 2, mtx_timed = 4 };
enum { thrd_busy = 1, thrd_error = 2, thrd_nomem = 3, thrd_success = 4, thrd_timedout = 5 };
#define ONCE_FLAG_INIT PTHREAD_ONCE_INIT
#define TSS_DTOR_ITERATIONS 4
#define thread_local _Thread_local

#endif
