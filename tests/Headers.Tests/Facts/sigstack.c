/* Constants that glibc replaces by a call under _GNU_SOURCE. */
#if FACT_GLIBC
#undef _GNU_SOURCE
#define _DEFAULT_SOURCE
#include <signal.h>

FACT_VALUE(MINSIGSTKSZ)
FACT_VALUE(SIGSTKSZ)
#endif
