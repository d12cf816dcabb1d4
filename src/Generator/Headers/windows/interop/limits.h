/* The UCRT's half of <limits.h>. */
#ifndef _INTEROP_SYSTEM_LIMITS_H
#define _INTEROP_SYSTEM_LIMITS_H
#define MB_LEN_MAX 5
#define SIZE_MAX __SIZE_MAX__
#endif
