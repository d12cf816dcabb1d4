/* Scalar types of FreeBSD 14 on amd64: sys/sys/_types.h, sys/x86/include/_types.h and
   sys/sys/types.h, where __int64_t is long. */
#ifndef _INTEROP_TYPES_H
#define _INTEROP_TYPES_H

#define __need_size_t
#define __need_wint_t
#include <stddef.h>

typedef long ssize_t;
typedef unsigned long dev_t;
typedef unsigned short mode_t;
typedef unsigned long ino_t;
typedef unsigned long nlink_t;
typedef long off_t;
typedef long off64_t;
typedef int blksize_t;
typedef long blkcnt_t;
typedef unsigned long fsblkcnt_t;
typedef unsigned long fsfilcnt_t;
typedef long rlim_t;
typedef int pid_t;
typedef int lwpid_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef long id_t;
typedef long key_t;
typedef long time_t;
typedef long suseconds_t;
typedef unsigned int useconds_t;
typedef int clock_t;
typedef int clockid_t;
typedef struct __timer *timer_t;
typedef unsigned int socklen_t;
typedef unsigned char sa_family_t;
typedef long daddr_t;
typedef char *caddr_t;
typedef struct fsid {
    int val[2];
} fsid_t;
typedef unsigned int fixpt_t;
typedef unsigned int fflags_t;
typedef int accmode_t;
typedef int cpuwhich_t;
typedef int cpulevel_t;
typedef int cpusetid_t;
typedef long segsz_t;
typedef int errno_t;
typedef long register_t;

typedef unsigned long wctype_t;
typedef int wctrans_t;
typedef int rune_t;
typedef struct _xlocale *locale_t;

#endif
