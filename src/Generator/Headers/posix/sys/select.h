/* <sys/select.h> */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <interop/types.h>
#include <interop/timeval.h>
#include <interop/sigset.h>

#if defined __APPLE__ /* xnu bsd/sys/_types/_fd_def.h: may be raised before the header is read */
#ifndef FD_SETSIZE
#define FD_SETSIZE 1024
#endif
typedef int fd_mask;
#elif defined __FreeBSD__ /* sys/sys/select.h */
#ifndef FD_SETSIZE
#define FD_SETSIZE 1024
#endif
typedef unsigned long fd_mask;
#else
#define FD_SETSIZE 1024
#if defined __INTEROP_LIBC_GLIBC__
typedef long fd_mask;
#else
typedef unsigned long fd_mask;
#endif
#endif
#if defined __APPLE__ || defined __FreeBSD__
#define __INTEROP_FD_SET_TAG fd_set
#else
#define __INTEROP_FD_SET_TAG
#endif
#if defined __APPLE__ || defined __FreeBSD__ || defined __ANDROID__
#define NFDBITS (sizeof(fd_mask) * 8)
#else
#define NFDBITS ((int)sizeof(fd_mask) * 8)
#endif

typedef struct __INTEROP_FD_SET_TAG {
    fd_mask fds_bits[(FD_SETSIZE + sizeof(fd_mask) * 8 - 1) / (sizeof(fd_mask) * 8)];
} fd_set;

#define __INTEROP_FD_BIT(fd) ((fd_mask)(1UL << ((unsigned long)(fd) % NFDBITS)))
#define FD_SET(fd, set) ((void)((set)->fds_bits[(unsigned long)(fd) / NFDBITS] |= __INTEROP_FD_BIT(fd)))
#define FD_CLR(fd, set) ((void)((set)->fds_bits[(unsigned long)(fd) / NFDBITS] &= ~__INTEROP_FD_BIT(fd)))
#define FD_ISSET(fd, set) (((set)->fds_bits[(unsigned long)(fd) / NFDBITS] & __INTEROP_FD_BIT(fd)) != 0)
#define FD_ZERO(set) ((void)__builtin_memset((set), 0, sizeof(fd_set)))

int select(int, fd_set *, fd_set *, fd_set *, struct timeval *);
int pselect(int, fd_set *, fd_set *, fd_set *, const struct timespec *, const sigset_t *);

#endif
