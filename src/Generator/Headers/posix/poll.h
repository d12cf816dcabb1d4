/* <poll.h> */
#ifndef _POLL_H
#define _POLL_H

#define POLLIN 0x1
#define POLLPRI 0x2
#define POLLOUT 0x4
#define POLLERR 0x8
#define POLLHUP 0x10
#define POLLNVAL 0x20
#define POLLRDNORM 0x40
#define POLLRDBAND 0x80
#if defined __APPLE__ || defined __FreeBSD__
#define POLLWRNORM POLLOUT
#define POLLWRBAND 0x100
#ifdef __FreeBSD__
#define POLLRDHUP 0x4000
#endif
#else
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#define POLLMSG 0x400
#define POLLRDHUP 0x2000
#endif

/* unsigned long in glibc and musl, unsigned int in bionic, Emscripten, macOS and FreeBSD. */
#if defined __APPLE__ || defined __FreeBSD__ || defined __ANDROID__ || defined __EMSCRIPTEN__
typedef unsigned int nfds_t;
#else
typedef unsigned long nfds_t;
#endif

struct pollfd {
    int fd;
    short events;
    short revents;
};

int poll(struct pollfd *, nfds_t, int);

#endif
