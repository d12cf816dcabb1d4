/* struct timeval and struct timespec. */
#ifndef _INTEROP_TIMEVAL_H
#define _INTEROP_TIMEVAL_H

#include <interop/types.h>

struct timeval {
    time_t tv_sec;
#ifdef __INTEROP_TIME64
    __suseconds64_t tv_usec;
#else
    suseconds_t tv_usec;
#endif
};

struct timespec {
    time_t tv_sec;
    long tv_nsec;
#if __SIZEOF_LONG__ == 4 && (defined __INTEROP_TIME64 || defined __EMSCRIPTEN__)
    int : 32; /* 64-bit time_t and 32-bit long: padding after tv_nsec where the machine is little-endian */
#endif
};

#endif
