/* struct timeval, which <winsock2.h> defines on Windows. */
#ifndef _INTEROP_TIMEVAL_H
#define _INTEROP_TIMEVAL_H
struct timeval {
    long tv_sec;
    long tv_usec;
};
#endif
