/* <malloc.h> */
#ifndef _INC_MALLOC
#define _INC_MALLOC
#include <stdlib.h>
#define _alloca(size) __builtin_alloca(size)
#define alloca(size) __builtin_alloca(size)
size_t _msize(void *);
#endif
