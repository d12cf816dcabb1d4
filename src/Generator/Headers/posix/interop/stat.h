/* struct stat of each system. */
#ifndef _INTEROP_STAT_H
#define _INTEROP_STAT_H

#include <interop/types.h>
#include <interop/timeval.h>

struct stat {
#if defined __APPLE__ /* xnu bsd/sys/stat.h, 64-bit inodes */
    dev_t st_dev;
    mode_t st_mode;
    nlink_t st_nlink;
    ino_t st_ino;
    uid_t st_uid;
    gid_t st_gid;
    dev_t st_rdev;
    struct timespec st_atimespec;
    struct timespec st_mtimespec;
    struct timespec st_ctimespec;
    struct timespec st_birthtimespec;
    off_t st_size;
    blkcnt_t st_blocks;
    blksize_t st_blksize;
    unsigned int st_flags;
    unsigned int st_gen;
    int st_lspare;
    long long st_qspare[2];

#elif defined __FreeBSD__ /* sys/sys/stat.h since FreeBSD 12 */
    dev_t st_dev;
    ino_t st_ino;
    nlink_t st_nlink;
    mode_t st_mode;
    short st_padding0;
    uid_t st_uid;
    gid_t st_gid;
    int st_padding1;
    dev_t st_rdev;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    struct timespec st_birthtim;
    off_t st_size;
    blkcnt_t st_blocks;
    blksize_t st_blksize;
    fflags_t st_flags;
    unsigned long st_gen;
    unsigned long st_spare[10];

#elif defined __EMSCRIPTEN__ /* system/lib/libc/musl/arch/emscripten/bits/stat.h */
    dev_t st_dev;
    mode_t st_mode;
    nlink_t st_nlink;
    uid_t st_uid;
    gid_t st_gid;
    dev_t st_rdev;
    off_t st_size;
    blksize_t st_blksize;
    blkcnt_t st_blocks;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    ino_t st_ino;

#elif defined __INTEROP_TIME64 /* glibc bits/struct_stat_time64_helper.h */
    dev_t st_dev;
    ino_t st_ino;
    mode_t st_mode;
    nlink_t st_nlink;
    uid_t st_uid;
    gid_t st_gid;
    dev_t st_rdev;
    off_t st_size;
    blksize_t st_blksize;
    blkcnt_t st_blocks;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;

#elif defined __ANDROID__ && !defined __LP64__ /* bionic libc/include/sys/stat.h: the kernel's stat64 */
    unsigned long long st_dev;
    unsigned char __pad0[4];
    unsigned long __st_ino;
    unsigned int st_mode;
    nlink_t st_nlink;
    uid_t st_uid;
    gid_t st_gid;
    unsigned long long st_rdev;
    unsigned char __pad3[4];
    long long st_size;
    unsigned long st_blksize;
    unsigned long long st_blocks;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    unsigned long long st_ino;

#elif __SIZEOF_LONG__ == 4 /* glibc bits/struct_stat.h on i386 and ARM */
    dev_t st_dev;
    unsigned short __pad1;
#ifdef __INTEROP_FILE64
    unsigned long __st_ino;
#else
    ino_t st_ino;
#endif
    mode_t st_mode;
    nlink_t st_nlink;
    uid_t st_uid;
    gid_t st_gid;
    dev_t st_rdev;
    unsigned short __pad2;
    off_t st_size;
    blksize_t st_blksize;
    blkcnt_t st_blocks;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
#ifdef __INTEROP_FILE64
    ino_t st_ino;
#else
    unsigned long __glibc_reserved4;
    unsigned long __glibc_reserved5;
#endif

#elif defined __s390x__
    dev_t st_dev;
    ino_t st_ino;
    nlink_t st_nlink;
    mode_t st_mode;
    uid_t st_uid;
    gid_t st_gid;
    int __pad0;
    dev_t st_rdev;
    off_t st_size;
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    blksize_t st_blksize;
    blkcnt_t st_blocks;
    long __reserved[3];

#elif defined __x86_64__ || defined __powerpc64__ /* the kernel's own; glibc, musl and bionic agree */
    dev_t st_dev;
    ino_t st_ino;
#ifdef __ANDROID__
    unsigned long st_nlink;
#else
    nlink_t st_nlink;
#endif
    mode_t st_mode;
    uid_t st_uid;
    gid_t st_gid;
    int __pad0;
    dev_t st_rdev;
    off_t st_size;
#ifdef __ANDROID__
    long st_blksize;
    long st_blocks;
#else
    blksize_t st_blksize;
    blkcnt_t st_blocks;
#endif
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    long __reserved[3];

#else /* include/uapi/asm-generic/stat.h: aarch64, riscv64, loongarch64 */
    dev_t st_dev;
    ino_t st_ino;
    mode_t st_mode;
    nlink_t st_nlink;
    uid_t st_uid;
    gid_t st_gid;
    dev_t st_rdev;
    unsigned long __pad1;
    off_t st_size;
#ifdef __ANDROID__
    int st_blksize;
    int __pad2;
    long st_blocks;
#else
    blksize_t st_blksize;
    int __pad2;
    blkcnt_t st_blocks;
#endif
    struct timespec st_atim;
    struct timespec st_mtim;
    struct timespec st_ctim;
    int __reserved[2];
#endif
};

#ifdef __APPLE__
#define st_atime st_atimespec.tv_sec
#define st_mtime st_mtimespec.tv_sec
#define st_ctime st_ctimespec.tv_sec
#define st_birthtime st_birthtimespec.tv_sec
#else
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec
#endif

#endif
