/* <sched.h> */
#ifndef _SCHED_H
#define _SCHED_H

#include <interop/timeval.h>

#if defined __APPLE__ /* libpthread include/sched.h */
#define SCHED_OTHER 1
#define SCHED_RR 2
#define SCHED_FIFO 4
#elif defined __FreeBSD__ /* sys/sys/sched.h */
#define SCHED_FIFO 1
#define SCHED_OTHER 2
#define SCHED_RR 3
#else
#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2
#define SCHED_BATCH 3
#define SCHED_IDLE 5
#endif

struct sched_param {
    int sched_priority;
#if defined __APPLE__
    char __opaque[4];
#elif defined __INTEROP_LIBC_MUSL__
    int __reserved1;
    long __reserved2[4];
    int __reserved3;
#elif defined __EMSCRIPTEN__
    int __reserved1;
    struct {
        time_t __reserved1;
        long __reserved2;
    } __reserved2[2];
    int __reserved3;
#endif
};

#if !defined __APPLE__ && !defined __FreeBSD__
typedef struct {
#if defined __ANDROID__ && !defined __LP64__
    unsigned long __bits[1];
#else
    unsigned long __bits[1024 / (8 * sizeof(long))];
#endif
} cpu_set_t;
#endif

int sched_get_priority_max(int);
int sched_get_priority_min(int);
int sched_yield(void);

#endif
