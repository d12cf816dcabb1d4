/* Scalar types of musl: include/alltypes.h.in and arch/ARCH/bits/alltypes.h.in. Its _Int64 is long
   on 64-bit machines and its _Addr and _Reg are long there. Emscripten's C library is musl with
   its own arch/emscripten. */
#ifndef _INTEROP_TYPES_H
#define _INTEROP_TYPES_H

#define __need_size_t
#define __need_wint_t
#include <stddef.h>

typedef __PTRDIFF_TYPE__ ssize_t;
typedef unsigned int mode_t;
typedef __UINT64_TYPE__ ino_t;
typedef __INT64_TYPE__ off_t;
typedef __UINT64_TYPE__ fsblkcnt_t;
typedef __UINT64_TYPE__ fsfilcnt_t;
typedef unsigned long long rlim_t;
typedef __INT64_TYPE__ time_t;

#ifdef __EMSCRIPTEN__ /* system/lib/libc/musl/arch/emscripten/bits/alltypes.h */
typedef unsigned int dev_t;
typedef unsigned long nlink_t;
typedef int blksize_t;
typedef int blkcnt_t;
typedef int suseconds_t;
typedef int clock_t;
typedef unsigned int wctype_t;
#else
typedef __UINT64_TYPE__ dev_t;
#if defined __x86_64__ || defined __s390x__ || defined __powerpc64__
typedef unsigned long nlink_t;
typedef long blksize_t;
#else
typedef unsigned int nlink_t;
typedef int blksize_t;
#endif
typedef __INT64_TYPE__ blkcnt_t;
typedef __INT64_TYPE__ suseconds_t;
typedef long clock_t;
typedef unsigned long wctype_t;
#endif

typedef int pid_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int id_t;
typedef int key_t;
typedef unsigned int useconds_t;
typedef int clockid_t;
typedef void *timer_t;
typedef unsigned int socklen_t;
typedef unsigned short sa_family_t;
typedef char *caddr_t;
typedef struct {
    int __val[2];
} fsid_t;
typedef __PTRDIFF_TYPE__ register_t;

typedef const int *wctrans_t;
typedef struct __locale_struct *locale_t;

/* musl's off_t is 64 bits wide everywhere: the 64-suffixed names are macros for the plain ones. */
#define ino64_t ino_t
#define off64_t off_t
#define loff_t off_t
#define blkcnt64_t blkcnt_t
#define fsblkcnt64_t fsblkcnt_t
#define fsfilcnt64_t fsfilcnt_t
#define rlim64_t rlim_t

#endif
