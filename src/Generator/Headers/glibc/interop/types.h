/* Scalar types of glibc: bits/typesizes.h of each architecture. */
#ifndef _INTEROP_TYPES_H
#define _INTEROP_TYPES_H

#define __need_size_t
#define __need_wint_t
#include <stddef.h>

/* -D_FILE_OFFSET_BITS=64 and -D_TIME_BITS=64 matter to 32-bit targets alone. */
#if __SIZEOF_LONG__ == 4 && defined _FILE_OFFSET_BITS && _FILE_OFFSET_BITS == 64
#define __INTEROP_FILE64 1
#define __INTEROP_FILE_INT long long
#else
#define __INTEROP_FILE_INT long
#endif
#if __SIZEOF_LONG__ == 4 && defined _TIME_BITS && _TIME_BITS == 64
#define __INTEROP_TIME64 1
#define __INTEROP_TIME_INT long long
#else
#define __INTEROP_TIME_INT long
#endif

typedef __PTRDIFF_TYPE__ ssize_t; /* int on ILP32, long on LP64: __SWORD_TYPE */
typedef __UINT64_TYPE__ dev_t;    /* __UQUAD_TYPE */
typedef unsigned int mode_t;
typedef unsigned __INTEROP_FILE_INT ino_t;
typedef __INTEROP_FILE_INT off_t;
typedef __INTEROP_FILE_INT blkcnt_t;
typedef unsigned __INTEROP_FILE_INT fsblkcnt_t;
typedef unsigned __INTEROP_FILE_INT fsfilcnt_t;
typedef unsigned __INTEROP_FILE_INT rlim_t;
typedef __UINT64_TYPE__ ino64_t;
typedef __INT64_TYPE__ off64_t;
typedef __INT64_TYPE__ loff_t;
typedef __INT64_TYPE__ blkcnt64_t;
typedef __UINT64_TYPE__ fsblkcnt64_t;
typedef __UINT64_TYPE__ fsfilcnt64_t;
typedef __UINT64_TYPE__ rlim64_t;

#if defined __x86_64__ || defined __s390x__ || defined __powerpc64__
typedef unsigned long nlink_t; /* __SYSCALL_ULONG_TYPE */
typedef long blksize_t;
#elif __SIZEOF_LONG__ == 8 /* the kernel's generic 64-bit interface: aarch64, riscv64, loongarch64 */
typedef unsigned int nlink_t;
typedef int blksize_t;
#else
typedef unsigned int nlink_t;
typedef long blksize_t;
#endif

typedef int pid_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int id_t;
typedef int key_t;
typedef __INTEROP_TIME_INT time_t;
typedef long suseconds_t; /* struct timeval has __suseconds64_t under _TIME_BITS=64 */
typedef __INT64_TYPE__ __suseconds64_t;
typedef unsigned int useconds_t;
typedef long clock_t;
typedef int clockid_t;
typedef void *timer_t;
typedef unsigned int socklen_t;
typedef unsigned short sa_family_t;
typedef int daddr_t;
typedef char *caddr_t;
typedef struct {
    int __val[2];
} __fsid_t;
typedef __fsid_t fsid_t;
typedef __PTRDIFF_TYPE__ register_t; /* mode word */

typedef unsigned long wctype_t;
typedef const __INT32_TYPE__ *wctrans_t;
typedef struct __locale_struct *locale_t;

#endif
