/* <semaphore.h> */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <interop/opaque.h>
#include <interop/timeval.h>

#if defined __APPLE__ /* xnu bsd/sys/semaphore.h */
typedef int sem_t;
#define SEM_FAILED ((sem_t *)-1)
#elif defined __FreeBSD__ /* sys/sys/_semaphore.h */
typedef struct _sem {
    unsigned int _magic;
    struct {
        unsigned int _count;
        unsigned int _flags;
    } _kern;
    unsigned int _padding;
} sem_t;
#define SEM_FAILED ((sem_t *)0)
#else
#define SEM_FAILED ((sem_t *)0)
#if defined __ANDROID__ && defined __LP64__
typedef struct {
    unsigned int count;
    int __reserved[3];
} sem_t;
#elif defined __ANDROID__
typedef struct {
    unsigned int count;
} sem_t;
#elif defined __INTEROP_LIBC_GLIBC__
typedef __INTEROP_OPAQUE(4 * sizeof(long), long) sem_t;
#else
typedef struct {
    volatile int __val[4 * sizeof(long) / sizeof(int)];
} sem_t;
#endif
#endif

int sem_destroy(sem_t *);
int sem_init(sem_t *, int, unsigned int);
int sem_post(sem_t *);
int sem_wait(sem_t *);

#endif
