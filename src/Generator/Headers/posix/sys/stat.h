/* <sys/stat.h> */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <interop/mode.h>
#include <interop/stat.h>

#if defined __APPLE__ || defined __FreeBSD__
#define UTIME_NOW -1
#define UTIME_OMIT -2
#elif defined __INTEROP_LIBC_GLIBC__ || defined __ANDROID__
#define UTIME_NOW 0x3fffffffL
#define UTIME_OMIT 0x3ffffffeL
#else
#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe
#endif

int chmod(const char *, mode_t);
int fchmod(int, mode_t);
int fstat(int, struct stat *);
int lstat(const char *, struct stat *);
int mkdir(const char *, mode_t);
int mkfifo(const char *, mode_t);
int mknod(const char *, mode_t, dev_t);
int stat(const char *, struct stat *);
mode_t umask(mode_t);

#endif
