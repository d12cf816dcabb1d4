/* <sys/epoll.h>: include/uapi/linux/eventpoll.h. */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <fcntl.h>
#include <stdint.h>

#define EPOLL_CLOEXEC O_CLOEXEC
#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3
#ifdef __ANDROID__ /* the kernel's __poll_t */
#define __INTEROP_EPOLL(value) value##U
#else
#define __INTEROP_EPOLL(value) value
#endif
#define EPOLLIN __INTEROP_EPOLL(0x1)
#define EPOLLPRI __INTEROP_EPOLL(0x2)
#define EPOLLOUT __INTEROP_EPOLL(0x4)
#define EPOLLERR __INTEROP_EPOLL(0x8)
#define EPOLLHUP __INTEROP_EPOLL(0x10)
#define EPOLLRDHUP __INTEROP_EPOLL(0x2000)
#ifdef __INTEROP_LIBC_GLIBC__ /* enumerators, which fit an int */
#define EPOLLEXCLUSIVE (1 << 28)
#define EPOLLONESHOT (1 << 30)
#else
#define EPOLLEXCLUSIVE (1U << 28)
#define EPOLLONESHOT (1U << 30)
#endif
#define EPOLLET (1U << 31)

typedef union epoll_data {
    void *ptr;
    int fd;
    uint32_t u32;
    uint64_t u64;
} epoll_data_t;

struct epoll_event {
    uint32_t events;
    epoll_data_t data;
}
#if defined __x86_64__ || defined __i386__ && defined __INTEROP_LIBC_GLIBC__ /* one layout for 32-bit and 64-bit callers */
__attribute__((__packed__))
#endif
;

int epoll_create1(int);
int epoll_ctl(int, int, int, struct epoll_event *);
int epoll_wait(int, struct epoll_event *, int, int);

#endif
