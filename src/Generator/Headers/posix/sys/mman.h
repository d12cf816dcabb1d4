/* <sys/mman.h> */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <interop/types.h>
#include <interop/mman.h>

#define MAP_FAILED ((void *)-1)

void *mmap(void *, size_t, int, int, int, off_t);
int mprotect(void *, size_t, int);
int msync(void *, size_t, int);
int munmap(void *, size_t);

#endif
