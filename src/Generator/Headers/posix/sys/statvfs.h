/* <sys/statvfs.h> */
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#include <interop/types.h>

#define ST_RDONLY 1
#define ST_NOSUID 2

struct statvfs {
#ifdef __FreeBSD__ /* sys/sys/statvfs.h */
    fsblkcnt_t f_bavail;
    fsblkcnt_t f_bfree;
    fsblkcnt_t f_blocks;
    fsfilcnt_t f_favail;
    fsfilcnt_t f_ffree;
    fsfilcnt_t f_files;
    unsigned long f_bsize;
    unsigned long f_flag;
    unsigned long f_frsize;
    unsigned long f_fsid;
    unsigned long f_namemax;
#else
    unsigned long f_bsize;
    unsigned long f_frsize;
    fsblkcnt_t f_blocks;
    fsblkcnt_t f_bfree;
    fsblkcnt_t f_bavail;
    fsfilcnt_t f_files;
    fsfilcnt_t f_ffree;
    fsfilcnt_t f_favail;
    unsigned long f_fsid;
#if __SIZEOF_LONG__ == 4 && (defined __INTEROP_LIBC_GLIBC__ || defined __EMSCRIPTEN__)
    int __f_unused;
#endif
    unsigned long f_flag;
    unsigned long f_namemax;
#if defined __INTEROP_LIBC_GLIBC__
    int __f_spare[6];
#elif defined __INTEROP_LIBC_MUSL__ /* the first of them is f_type since 1.2.5 */
    int __reserved[6];
#elif defined __EMSCRIPTEN__
    unsigned int f_type;
    int __reserved[5];
#elif defined __ANDROID__ && defined __LP64__
    unsigned int __f_reserved[6];
#endif
#endif
};

int fstatvfs(int, struct statvfs *);
int statvfs(const char *, struct statvfs *);

#endif
