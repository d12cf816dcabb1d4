/* <limits.h>, the system's half; freestanding/limits.h has the language's and includes this. */
#ifndef _INTEROP_LIMITS_H
#define _INTEROP_LIMITS_H
#include <interop/limits.h>
#endif
