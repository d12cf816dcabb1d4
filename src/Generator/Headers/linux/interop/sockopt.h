/* include/uapi/asm-generic/socket.h, include/linux/socket.h; PowerPC numbers six options its own way. */
#ifndef _INTEROP_SOCKOPT_H
#define _INTEROP_SOCKOPT_H

#define SOL_SOCKET 1
#define SO_DEBUG 1
#define SO_REUSEADDR 2
#define SO_TYPE 3
#define SO_ERROR 4
#define SO_DONTROUTE 5
#define SO_BROADCAST 6
#define SO_SNDBUF 7
#define SO_RCVBUF 8
#define SO_KEEPALIVE 9
#define SO_OOBINLINE 10
#define SO_PRIORITY 12
#define SO_LINGER 13
#define SO_REUSEPORT 15
#define SO_BINDTODEVICE 25
#define SO_ACCEPTCONN 30
#define SO_PROTOCOL 38
#define SO_DOMAIN 39
#define SO_MARK 36
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_LOCAL 1
#define AF_INET 2
#define AF_AX25 3
#define AF_IPX 4
#define AF_APPLETALK 5
#define AF_X25 9
#define AF_INET6 10
#define AF_KEY 15
#define AF_NETLINK 16
#define AF_ROUTE 16
#define AF_PACKET 17
#define AF_SNA 22
#define AF_IRDA 23
#define AF_CAN 29
#define AF_BLUETOOTH 31
#define AF_VSOCK 40
#define PF_UNSPEC 0
#define PF_UNIX 1
#define PF_LOCAL 1
#define PF_INET 2
#define PF_AX25 3
#define PF_IPX 4
#define PF_APPLETALK 5
#define PF_X25 9
#define PF_INET6 10
#define PF_KEY 15
#define PF_NETLINK 16
#define PF_ROUTE 16
#define PF_PACKET 17
#define PF_SNA 22
#define PF_IRDA 23
#define PF_CAN 29
#define PF_BLUETOOTH 31
#define PF_VSOCK 40
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_RDM 4
#define SOCK_SEQPACKET 5
#define SOCK_NONBLOCK 04000
#define SOCK_CLOEXEC 02000000
#define MSG_OOB 0x1
#define MSG_PEEK 0x2
#define MSG_DONTROUTE 0x4
#define MSG_CTRUNC 0x8
#define MSG_TRUNC 0x20
#define MSG_DONTWAIT 0x40
#define MSG_EOR 0x80
#define MSG_WAITALL 0x100
#define MSG_ERRQUEUE 0x2000
#define MSG_NOSIGNAL 0x4000
#define MSG_MORE 0x8000
#define MSG_WAITFORONE 0x10000
#define MSG_FASTOPEN 0x20000000
#define MSG_CMSG_CLOEXEC 0x40000000
#define SCM_RIGHTS 1
#define SCM_CREDENTIALS 2

#ifdef __powerpc64__
#define SO_RCVLOWAT 16
#define SO_SNDLOWAT 17
#define SO_PASSCRED 20
#define SO_PEERCRED 21
#else
#define SO_PASSCRED 16
#define SO_PEERCRED 17
#define SO_RCVLOWAT 18
#define SO_SNDLOWAT 19
#endif

/* Options that carry a time have a second number for 64-bit time_t on 32-bit machines. */
#if defined __INTEROP_TIME64 || defined __EMSCRIPTEN__
#define SO_RCVTIMEO 66
#define SO_SNDTIMEO 67
#define SO_TIMESTAMP 63
#else
#ifdef __powerpc64__
#define SO_RCVTIMEO 18
#define SO_SNDTIMEO 19
#else
#define SO_RCVTIMEO 20
#define SO_SNDTIMEO 21
#endif
#define SO_TIMESTAMP 29
#endif
#define SCM_TIMESTAMP SO_TIMESTAMP

#ifdef __INTEROP_LIBC_GLIBC__
#define SOMAXCONN 4096
#else
#define SOMAXCONN 128
#endif

#endif
