/* <sys/types.h> */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H

#include <stddef.h>
#include <stdint.h>
#include <interop/types.h>
#include <interop/pthread_types.h>
#include <sys/select.h>

/* The BSD names, which every one of our systems has. */
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
#ifndef __ANDROID__
typedef unsigned short ushort;
#endif
typedef unsigned int uint;
typedef __UINT8_TYPE__ u_int8_t;
typedef __UINT16_TYPE__ u_int16_t;
typedef __UINT32_TYPE__ u_int32_t;
typedef __UINT64_TYPE__ u_int64_t;

#if defined __INTEROP_LIBC_GLIBC__ || defined __INTEROP_LIBC_MUSL__ || defined __EMSCRIPTEN__
typedef unsigned long ulong;
#endif
#if defined __INTEROP_LIBC_GLIBC__ || defined __APPLE__ || defined __FreeBSD__
typedef __INT64_TYPE__ quad_t;
typedef __UINT64_TYPE__ u_quad_t;
#elif !defined __ANDROID__
typedef long long quad_t;
typedef unsigned long long u_quad_t;
#endif

#endif
