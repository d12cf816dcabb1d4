/* The kernel's limits (include/uapi/linux/limits.h) and those that follow from the word size. */
#ifndef _INTEROP_LIMITS_LINUX_H
#define _INTEROP_LIMITS_LINUX_H
#include <linux/limits.h>
#define IOV_MAX 1024
#if __SIZEOF_LONG__ == 8
#define LONG_BIT 64
#else
#define LONG_BIT 32
#endif
#define WORD_BIT 32
#define __INTEROP_SSIZE_MAX __LONG_MAX__
#endif
