/* <sys/sysmacros.h>: a device number's parts, packed as glibc, musl and bionic do. */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H
#define major(x) ((unsigned int)((((unsigned long long)(x) >> 32) & 0xfffff000u) | (((x) >> 8) & 0x00000fffu)))
#define minor(x) ((unsigned int)((((unsigned long long)(x) >> 12) & 0xffffff00u) | ((x) & 0x000000ffu)))
#define makedev(x, y)                                                                         \
    ((((x) & 0xfffff000ULL) << 32) | (((x) & 0x00000fffULL) << 8) | (((y) & 0xffffff00ULL) << 12) | \
     ((y) & 0x000000ffULL))
#endif
