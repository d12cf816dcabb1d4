/* Scalar types of bionic: libc/include/sys/types.h over the kernel's posix_types.h. */
#ifndef _INTEROP_TYPES_H
#define _INTEROP_TYPES_H

#define __need_size_t
#define __need_wint_t
#include <stddef.h>

typedef __PTRDIFF_TYPE__ ssize_t; /* int on LP32, as size_t is unsigned int */
#ifdef __LP64__
typedef __UINT64_TYPE__ dev_t;
typedef unsigned int mode_t;
typedef unsigned int socklen_t;
#else
typedef unsigned int dev_t;
typedef unsigned short mode_t; /* the ARM kernel's */
typedef int socklen_t;
#endif
#if !defined __LP64__ && defined _FILE_OFFSET_BITS && _FILE_OFFSET_BITS == 64
#define __INTEROP_FILE64 1
#endif
#if defined __LP64__ || defined __INTEROP_FILE64
typedef __INT64_TYPE__ off_t;
#else
typedef long off_t;
#endif
typedef __INT64_TYPE__ loff_t;
typedef __INT64_TYPE__ off64_t;
typedef unsigned long ino_t;
typedef __UINT64_TYPE__ ino64_t;
typedef unsigned int nlink_t;
typedef unsigned long blksize_t;
typedef unsigned long blkcnt_t;
typedef unsigned long fsblkcnt_t;
typedef unsigned long fsfilcnt_t;
typedef unsigned long rlim_t;
typedef unsigned long long rlim64_t;
typedef int pid_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int id_t;
typedef int key_t;
typedef long time_t;
typedef long suseconds_t;
typedef unsigned int useconds_t;
typedef long clock_t;
typedef int clockid_t;
typedef void *timer_t;
typedef unsigned short sa_family_t;
typedef int daddr_t;
typedef char *caddr_t;
typedef struct {
    int __val[2];
} __fsid_t;
typedef __fsid_t fsid_t;

typedef long wctype_t;
typedef const void *wctrans_t;
typedef struct __locale_t *locale_t;

#endif
