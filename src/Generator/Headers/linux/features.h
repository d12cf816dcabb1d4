/* <features.h> */
#ifndef _FEATURES_H
#define _FEATURES_H
#ifdef __INTEROP_LIBC_GLIBC__ /* the newest glibc that these headers were held against */
#define __GLIBC__ 2
#define __GLIBC_MINOR__ 36
#define __GNU_LIBRARY__ 6
#define __GLIBC_PREREQ(major, minor) ((__GLIBC__ << 16) + __GLIBC_MINOR__ >= ((major) << 16) + (minor))
#endif
#include <sys/cdefs.h>
#endif
