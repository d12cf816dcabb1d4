/* The UCRT's part of <stdio.h>. */
#ifndef _INTEROP_STDIO_H
#define _INTEROP_STDIO_H

#include <corecrt.h>

typedef struct _iobuf {
    void *_Placeholder;
} FILE;
typedef long long fpos_t;

#define _IOFBF 0x0000
#define _IOLBF 0x0040
#define _IONBF 0x0004
#define BUFSIZ 512
#define FILENAME_MAX 260
#define FOPEN_MAX 20
#define L_tmpnam 260
#define TMP_MAX 0x7fffffff

FILE *__acrt_iob_func(unsigned int);
#define stdin (__acrt_iob_func(0))
#define stdout (__acrt_iob_func(1))
#define stderr (__acrt_iob_func(2))

FILE *_fdopen(int, const char *);
int _fileno(FILE *);
int _fseeki64(FILE *, long long, int);
long long _ftelli64(FILE *);
FILE *_wfopen(const wchar_t *, const wchar_t *);
int _snprintf(char *, size_t, const char *, ...);
int _vsnprintf(char *, size_t, const char *, va_list);
errno_t fopen_s(FILE **, const char *, const char *);

#endif
