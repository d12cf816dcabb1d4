/* The UCRT's half of <limits.h>. */
#ifndef _INTEROP_SYSTEM_LIMITS_H
#define _INTEROP_SYSTEM_LIMITS_H
#define MB_LEN_MAX 5
#define _I8_MIN (-127 - 1)
#define _I8_MAX 127
#define _UI8_MAX 0xff
#define _I16_MIN (-32767 - 1)
#define _I16_MAX 32767
#define _UI16_MAX 0xffff
#define _I32_MIN (-2147483647 - 1)
#define _I32_MAX 2147483647
#define _UI32_MAX 0xffffffffu
#define _I64_MIN (-9223372036854775807LL - 1)
#define _I64_MAX 9223372036854775807LL
#define _UI64_MAX 0xffffffffffffffffULL
#define SIZE_MAX __SIZE_MAX__
#endif
