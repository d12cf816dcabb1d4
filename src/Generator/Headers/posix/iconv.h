/* <iconv.h> */
#ifndef _ICONV_H
#define _ICONV_H

#include <stddef.h>

#ifdef __FreeBSD__
typedef struct __tag_iconv_t *iconv_t;
#elif defined __ANDROID__
typedef struct __iconv_t *iconv_t;
#else
typedef void *iconv_t;
#endif

size_t iconv(iconv_t, char **, size_t *, char **, size_t *);
int iconv_close(iconv_t);
iconv_t iconv_open(const char *, const char *);

#endif
