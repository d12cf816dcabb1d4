/* <asm/types.h>: 64-bit types are long long, but long on PowerPC (asm-generic/int-l64.h). */
#ifndef _ASM_TYPES_H
#define _ASM_TYPES_H
typedef signed char __s8;
typedef unsigned char __u8;
typedef short __s16;
typedef unsigned short __u16;
typedef int __s32;
typedef unsigned int __u32;
#ifdef __powerpc64__
typedef long __s64;
typedef unsigned long __u64;
#else
typedef long long __s64;
typedef unsigned long long __u64;
#endif
#endif
