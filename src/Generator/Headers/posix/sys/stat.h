/* <sys/stat.h> */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <interop/mode.h>
#include <interop/stat.h>

#ifdef __APPLE__
#define UTIME_NOW -1
#define UTIME_OMIT -2
#elif defined __FreeBSD__
#define UTIME_NOW -1
#define UTIME_OMIT -2
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
