/* Vector types of x86. */
#if defined __x86_64__ || defined __i386__
#include <immintrin.h>
#include <x86intrin.h>

#if FACT_WINDOWS
FACT_RECORD(__m64)
FACT_RECORD(__m128)
FACT_RECORD(__m128d)
FACT_RECORD(__m128i)
FACT_RECORD(__m128_u)
FACT_RECORD(__m128d_u)
FACT_RECORD(__m128i_u)
#ifndef FACT_MINGW /* gcc aligns no vector to more than 16 on Windows */
FACT_RECORD(__m256)
FACT_RECORD(__m256d)
FACT_RECORD(__m256i)
#endif
FACT_RECORD(__m256_u)
FACT_RECORD(__m256d_u)
FACT_RECORD(__m256i_u)
#ifndef FACT_MINGW /* gcc aligns no vector to more than 16 on Windows */
FACT_RECORD(__m512)
FACT_RECORD(__m512d)
FACT_RECORD(__m512i)
#endif
FACT_RECORD(__m512_u)
FACT_RECORD(__m512d_u)
FACT_RECORD(__m512i_u)
FACT_TYPE(__mmask8)
FACT_TYPE(__mmask16)
FACT_TYPE(__mmask32)
FACT_TYPE(__mmask64)
#endif
#endif
