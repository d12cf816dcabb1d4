/* <os/base.h> */
#ifndef __OS_BASE__
#define __OS_BASE__
#include <sys/cdefs.h>
#define OS_EXPORT extern __attribute__((__visibility__("default")))
#define OS_INLINE static __inline__
#endif
