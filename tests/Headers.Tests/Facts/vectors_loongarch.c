/* Vector types of LoongArch. */
#if defined __loongarch__
#include <lsxintrin.h>
#include <lasxintrin.h>

FACT_RECORD(__m128)
FACT_RECORD(__m128d)
FACT_RECORD(__m128i)
FACT_RECORD(__m256)
FACT_RECORD(__m256d)
FACT_RECORD(__m256i)
#endif
