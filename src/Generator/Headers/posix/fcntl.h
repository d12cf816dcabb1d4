/* <fcntl.h> */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <interop/types.h>
#include <interop/fcntl.h>
#include <interop/flock.h>
#include <interop/mode.h>

struct flock {
#if defined __APPLE__ || defined __FreeBSD__
    off_t l_start;
    off_t l_len;
    pid_t l_pid;
    short l_type;
    short l_whence;
#ifdef __FreeBSD__
    int l_sysid;
#endif
#else
    short l_type;
    short l_whence;
    off_t l_start;
    off_t l_len;
    pid_t l_pid;
#endif
};

int creat(const char *, mode_t);
int fcntl(int, int, ...);
int open(const char *, int, ...);
int openat(int, const char *, int, ...);

#endif
