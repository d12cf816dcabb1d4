/* struct sockaddr and struct sockaddr_storage. BSDs begin every address with its length. */
#ifndef _INTEROP_SOCKADDR_H
#define _INTEROP_SOCKADDR_H

#include <interop/types.h>

#if defined __APPLE__ || defined __FreeBSD__
#define __INTEROP_SA(prefix)   \
    unsigned char prefix##len; \
    sa_family_t prefix##family
#else
#define __INTEROP_SA(prefix) sa_family_t prefix##family
#endif

struct sockaddr {
    __INTEROP_SA(sa_);
    char sa_data[14];
};

/* The padding keeps each system's names and alignment: 64 bits, but long where its header says long. */
#if defined __APPLE__ || defined __FreeBSD__
struct sockaddr_storage {
    __INTEROP_SA(ss_);
    char __ss_pad1[6];
    __INT64_TYPE__ __ss_align;
    char __ss_pad2[112];
};
#elif defined __ANDROID__
struct sockaddr_storage {
    union {
        struct {
            sa_family_t ss_family;
            char __data[126];
        };
        void *__align;
    };
};
#else
struct sockaddr_storage {
    sa_family_t ss_family;
    char __ss_padding[128 - sizeof(unsigned short) - sizeof(unsigned long)];
    unsigned long __ss_align;
};
#endif

#endif
