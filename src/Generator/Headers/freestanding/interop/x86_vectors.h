/* The vector types of x86's intrinsics headers, without the intrinsics. Each is a true vector, with
   the size and alignment of its register; the _u types are for unaligned access. Elsewhere than on
   x86 there is nothing: a header that was configured on x86 (Debian's SDL_config.h) includes one. */
#ifndef _INTEROP_X86_VECTORS_H
#define _INTEROP_X86_VECTORS_H

#if defined __x86_64__ || defined __i386__

#define __INTEROP_VECTOR(element, size) element __attribute__((__vector_size__(size), __aligned__(size)))
#define __INTEROP_VECTOR_U(element, size) element __attribute__((__vector_size__(size), __aligned__(1)))

typedef __INTEROP_VECTOR(long long, 8) __m64;

typedef __INTEROP_VECTOR(float, 16) __m128;
typedef __INTEROP_VECTOR(double, 16) __m128d;
typedef __INTEROP_VECTOR(long long, 16) __m128i;
typedef __INTEROP_VECTOR_U(float, 16) __m128_u;
typedef __INTEROP_VECTOR_U(double, 16) __m128d_u;
typedef __INTEROP_VECTOR_U(long long, 16) __m128i_u;

typedef __INTEROP_VECTOR(float, 32) __m256;
typedef __INTEROP_VECTOR(double, 32) __m256d;
typedef __INTEROP_VECTOR(long long, 32) __m256i;
typedef __INTEROP_VECTOR_U(float, 32) __m256_u;
typedef __INTEROP_VECTOR_U(double, 32) __m256d_u;
typedef __INTEROP_VECTOR_U(long long, 32) __m256i_u;

typedef __INTEROP_VECTOR(float, 64) __m512;
typedef __INTEROP_VECTOR(double, 64) __m512d;
typedef __INTEROP_VECTOR(long long, 64) __m512i;
typedef __INTEROP_VECTOR_U(float, 64) __m512_u;
typedef __INTEROP_VECTOR_U(double, 64) __m512d_u;
typedef __INTEROP_VECTOR_U(long long, 64) __m512i_u;

typedef unsigned char __mmask8;
typedef unsigned short __mmask16;
typedef unsigned int __mmask32;
typedef unsigned long long __mmask64;

#endif

#endif
