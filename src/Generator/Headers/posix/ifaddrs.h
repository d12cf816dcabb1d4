/* <ifaddrs.h> */
#ifndef _IFADDRS_H
#define _IFADDRS_H

#include <sys/socket.h>

struct ifaddrs {
    struct ifaddrs *ifa_next;
    char *ifa_name;
    unsigned int ifa_flags;
    struct sockaddr *ifa_addr;
    struct sockaddr *ifa_netmask;
#if defined __APPLE__ || defined __FreeBSD__
    struct sockaddr *ifa_dstaddr;
#else
    union {
        struct sockaddr *ifu_broadaddr;
        struct sockaddr *ifu_dstaddr;
    } ifa_ifu;
#endif
    void *ifa_data;
};
#if !defined __APPLE__ && !defined __FreeBSD__
#define ifa_broadaddr ifa_ifu.ifu_broadaddr
#define ifa_dstaddr ifa_ifu.ifu_dstaddr
#endif

int getifaddrs(struct ifaddrs **);
void freeifaddrs(struct ifaddrs *);

#endif
