/* <sys/ioctl.h> */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <interop/ioctl.h>

struct winsize {
    unsigned short ws_row;
    unsigned short ws_col;
    unsigned short ws_xpixel;
    unsigned short ws_ypixel;
};

#if defined __INTEROP_LIBC_MUSL__ || defined __EMSCRIPTEN__ || defined __ANDROID__
int ioctl(int, int, ...);
#else
int ioctl(int, unsigned long, ...);
#endif

#endif
