/* Scalar types of macOS and iOS (64-bit): xnu's bsd/sys/_types.h, bsd/sys/_types/ and
   bsd/{i386,arm}/_types.h, where __int64_t is long long. */
#ifndef _INTEROP_TYPES_H
#define _INTEROP_TYPES_H

#define __need_size_t
#define __need_wint_t
#include <stddef.h>

typedef long ssize_t;
typedef int dev_t;
typedef unsigned short mode_t;
typedef unsigned long long ino_t;
typedef unsigned long long ino64_t;
typedef unsigned short nlink_t;
typedef long long off_t;
typedef int blksize_t;
typedef long long blkcnt_t;
typedef unsigned int fsblkcnt_t;
typedef unsigned int fsfilcnt_t;
typedef unsigned long long rlim_t;
typedef int pid_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int id_t;
typedef int key_t;
typedef long time_t;
typedef int suseconds_t;
typedef unsigned int useconds_t;
typedef unsigned long clock_t;
typedef enum { /* Libc include/time.h */
    _CLOCK_REALTIME = 0,
    _CLOCK_MONOTONIC = 6,
    _CLOCK_MONOTONIC_RAW = 4,
    _CLOCK_MONOTONIC_RAW_APPROX = 5,
    _CLOCK_UPTIME_RAW = 8,
    _CLOCK_UPTIME_RAW_APPROX = 9,
    _CLOCK_PROCESS_CPUTIME_ID = 12,
    _CLOCK_THREAD_CPUTIME_ID = 16
} clockid_t;
typedef unsigned int socklen_t;
typedef unsigned char sa_family_t;
typedef int daddr_t;
typedef char *caddr_t;
typedef struct fsid {
    int val[2];
} fsid_t;
typedef unsigned int fixpt_t;
typedef int segsz_t;
typedef int swblk_t;
typedef int errno_t;
typedef long long register_t;

typedef unsigned int wctype_t;
typedef int wctrans_t;
typedef int rune_t;
typedef int ct_rune_t;
typedef struct _xlocale *locale_t;

#endif
