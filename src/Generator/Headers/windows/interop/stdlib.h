/* The UCRT's part of <stdlib.h>. */
#ifndef _INTEROP_STDLIB_H
#define _INTEROP_STDLIB_H

#include <corecrt.h>

#define RAND_MAX 0x7fff
#define MB_CUR_MAX ___mb_cur_max_func()
int ___mb_cur_max_func(void);

#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define _MAX_ENV 32767

typedef int (*_onexit_t)(void);

int *_errno(void);
void *_aligned_malloc(size_t, size_t);
void _aligned_free(void *);
char *_fullpath(char *, const char *, size_t);
int _putenv(const char *);
int _wputenv(const wchar_t *);
wchar_t *_wgetenv(const wchar_t *);
unsigned short _byteswap_ushort(unsigned short);
unsigned long _byteswap_ulong(unsigned long);
unsigned long long _byteswap_uint64(unsigned long long);
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif

#endif
