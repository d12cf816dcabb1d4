/* <sys/socket.h> */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <stddef.h>
#include <interop/types.h>
#include <interop/iovec.h>
#include <interop/sockaddr.h>
#include <interop/sockopt.h>

#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2

struct linger {
    int l_onoff;
    int l_linger;
};

/* Linux: include/linux/socket.h has size_t where POSIX says int; musl keeps POSIX's types and pads. */
#if defined __INTEROP_LIBC_GLIBC__ || defined __ANDROID__
#define __INTEROP_MSG_LEN(type, name) size_t name
#elif (defined __INTEROP_LIBC_MUSL__ || defined __EMSCRIPTEN__) && __SIZEOF_LONG__ == 8
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define __INTEROP_MSG_LEN(type, name) int __pad_##name; type name
#else
#define __INTEROP_MSG_LEN(type, name) type name; int __pad_##name
#endif
#else
#define __INTEROP_MSG_LEN(type, name) type name
#endif

struct msghdr {
    void *msg_name;
    socklen_t msg_namelen;
    struct iovec *msg_iov;
    __INTEROP_MSG_LEN(int, msg_iovlen);
    void *msg_control;
    __INTEROP_MSG_LEN(socklen_t, msg_controllen);
    int msg_flags;
};

struct cmsghdr {
    __INTEROP_MSG_LEN(socklen_t, cmsg_len);
    int cmsg_level;
    int cmsg_type;
};

#if !defined __APPLE__ && !defined __FreeBSD__
struct mmsghdr {
    struct msghdr msg_hdr;
    unsigned int msg_len;
};
struct ucred {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};
#elif defined __FreeBSD__
struct mmsghdr {
    struct msghdr msg_hdr;
    ssize_t msg_len;
};
#endif

#ifdef __APPLE__ /* __DARWIN_ALIGN32 */
#define __INTEROP_CMSG_ALIGN(len) (((size_t)(len) + 3) & ~(size_t)3)
#else
#define __INTEROP_CMSG_ALIGN(len) (((size_t)(len) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#endif
#define CMSG_SPACE(len) (__INTEROP_CMSG_ALIGN(sizeof(struct cmsghdr)) + __INTEROP_CMSG_ALIGN(len))
#define CMSG_LEN(len) (__INTEROP_CMSG_ALIGN(sizeof(struct cmsghdr)) + (len))
#define CMSG_DATA(cmsg) ((unsigned char *)(cmsg) + __INTEROP_CMSG_ALIGN(sizeof(struct cmsghdr)))

int accept(int, struct sockaddr *, socklen_t *);
int bind(int, const struct sockaddr *, socklen_t);
int connect(int, const struct sockaddr *, socklen_t);
int getpeername(int, struct sockaddr *, socklen_t *);
int getsockname(int, struct sockaddr *, socklen_t *);
int getsockopt(int, int, int, void *, socklen_t *);
int listen(int, int);
ssize_t recv(int, void *, size_t, int);
ssize_t recvfrom(int, void *, size_t, int, struct sockaddr *, socklen_t *);
ssize_t recvmsg(int, struct msghdr *, int);
ssize_t send(int, const void *, size_t, int);
ssize_t sendmsg(int, const struct msghdr *, int);
ssize_t sendto(int, const void *, size_t, int, const struct sockaddr *, socklen_t);
int setsockopt(int, int, int, const void *, socklen_t);
int shutdown(int, int);
int socket(int, int, int);
int socketpair(int, int, int, int[2]);

#endif
