/* The vector types of LoongArch's intrinsics headers. */
#ifndef _INTEROP_LOONGARCH_VECTORS_H
#define _INTEROP_LOONGARCH_VECTORS_H
#ifdef __loongarch__
typedef float __m128 __attribute__((__vector_size__(16), __aligned__(16)));
typedef double __m128d __attribute__((__vector_size__(16), __aligned__(16)));
typedef long long __m128i __attribute__((__vector_size__(16), __aligned__(16)));
typedef float __m256 __attribute__((__vector_size__(32), __aligned__(32)));
typedef double __m256d __attribute__((__vector_size__(32), __aligned__(32)));
typedef long long __m256i __attribute__((__vector_size__(32), __aligned__(32)));
#endif
#endif
