/* The system's part of <stdlib.h>. */
#ifndef _INTEROP_STDLIB_H
#define _INTEROP_STDLIB_H

#include <alloca.h>
#include <sys/types.h>
#include <sys/wait.h>

#define RAND_MAX 2147483647
#if defined __APPLE__ || defined __FreeBSD__
#define MB_CUR_MAX (___mb_cur_max())
int ___mb_cur_max(void);
#else
#define MB_CUR_MAX (__ctype_get_mb_cur_max())
size_t __ctype_get_mb_cur_max(void);
#endif

int mkstemp(char *);
char *mkdtemp(char *);
int posix_memalign(void **, size_t, size_t);
void *aligned_alloc(size_t, size_t);
int putenv(char *);
char *realpath(const char *, char *);
int rand_r(unsigned int *);
long random(void);
void srandom(unsigned int);
int setenv(const char *, const char *, int);
int unsetenv(const char *);

#endif
