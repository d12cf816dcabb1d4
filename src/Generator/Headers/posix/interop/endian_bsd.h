/* The byte order names of macOS' and FreeBSD's <machine/endian.h>. */
#ifndef _INTEROP_ENDIAN_BSD_H
#define _INTEROP_ENDIAN_BSD_H
#define LITTLE_ENDIAN 1234
#define BIG_ENDIAN 4321
#define PDP_ENDIAN 3412
#define BYTE_ORDER __BYTE_ORDER__
#endif
