/* Vector types of LoongArch. */
#if defined __loongarch__
#include <lsxintrin.h>
#include <lasxintrin.h>
#endif
