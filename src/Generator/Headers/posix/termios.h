/* <termios.h> */
#ifndef _TERMIOS_H
#define _TERMIOS_H

#include <interop/termios.h>
#include <interop/types.h>

typedef unsigned char cc_t;
#if defined __APPLE__
typedef unsigned long speed_t;
typedef unsigned long tcflag_t;
#else
typedef unsigned int speed_t;
typedef unsigned int tcflag_t;
#endif

struct termios {
    tcflag_t c_iflag;
    tcflag_t c_oflag;
    tcflag_t c_cflag;
    tcflag_t c_lflag;
#if defined __APPLE__ || defined __FreeBSD__
    cc_t c_cc[NCCS];
    speed_t c_ispeed;
    speed_t c_ospeed;
#else
    cc_t c_line;
    cc_t c_cc[NCCS];
#ifdef __INTEROP_LIBC_GLIBC__
    speed_t c_ispeed;
    speed_t c_ospeed;
#elif !defined __ANDROID__
    speed_t __c_ispeed;
    speed_t __c_ospeed;
#endif
#endif
};

speed_t cfgetispeed(const struct termios *);
speed_t cfgetospeed(const struct termios *);
int tcgetattr(int, struct termios *);
int tcsetattr(int, int, const struct termios *);

#endif
