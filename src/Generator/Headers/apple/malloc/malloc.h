/* <malloc/malloc.h> */
#ifndef _MALLOC_MALLOC_H
#define _MALLOC_MALLOC_H
#include <stddef.h>
typedef struct _malloc_zone_t malloc_zone_t;
size_t malloc_size(const void *);
#endif
