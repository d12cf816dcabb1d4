/* <malloc.h> */
#ifndef _MALLOC_H
#define _MALLOC_H
#include <stddef.h>
void *malloc(size_t);
void *memalign(size_t, size_t);
size_t malloc_usable_size(void *);
#endif
