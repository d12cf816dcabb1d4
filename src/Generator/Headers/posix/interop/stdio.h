/* The system's part of <stdio.h>. */
#ifndef _INTEROP_STDIO_H
#define _INTEROP_STDIO_H

#include <interop/types.h>

#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

#if defined __INTEROP_LIBC_GLIBC__
#include <interop/mbstate.h>
typedef struct _IO_FILE FILE;
#ifdef __INTEROP_FILE64
typedef struct _G_fpos64_t {
#else
typedef struct _G_fpos_t {
#endif
    off_t __pos;
    mbstate_t __state;
} fpos_t;
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define L_tmpnam 20
#define TMP_MAX 238328
#define P_tmpdir "/tmp"

#elif defined __APPLE__ /* Libc include/_stdio.h */
typedef struct __sFILE FILE;
typedef off_t fpos_t;
#define BUFSIZ 1024
#define FILENAME_MAX 1024
#define FOPEN_MAX 20
#define L_tmpnam 1024
#define TMP_MAX 308915776
#define P_tmpdir "/var/tmp/"

#elif defined __FreeBSD__ /* include/stdio.h */
typedef struct __sFILE FILE;
typedef off_t fpos_t;
#define BUFSIZ 1024
#define FILENAME_MAX 1024
#define FOPEN_MAX 20
#define L_tmpnam 1024
#define TMP_MAX 308915776
#define P_tmpdir "/tmp/"

#elif defined __ANDROID__
typedef struct __sFILE FILE;
typedef off_t fpos_t;
#define BUFSIZ 1024
#define FILENAME_MAX 4096
#define FOPEN_MAX 20
#define L_tmpnam 4096
#define TMP_MAX 308915776
#define P_tmpdir "/tmp/"

#else /* musl, Emscripten */
typedef struct _IO_FILE FILE;
typedef union _G_fpos64_t {
    char __opaque[16];
    long long __lldata;
    double __align;
} fpos_t;
#define BUFSIZ 1024
#define FILENAME_MAX 4096
#define FOPEN_MAX 1000
#define L_tmpnam 20
#define TMP_MAX 10000
#define P_tmpdir "/tmp"
#endif

#if defined __APPLE__ || defined __FreeBSD__
extern FILE *__stdinp;
extern FILE *__stdoutp;
extern FILE *__stderrp;
#define stdin __stdinp
#define stdout __stdoutp
#define stderr __stderrp
#elif defined __INTEROP_LIBC_MUSL__ || defined __EMSCRIPTEN__
extern FILE *const stdin;
extern FILE *const stdout;
extern FILE *const stderr;
#define stdin (stdin)
#define stdout (stdout)
#define stderr (stderr)
#else
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr
#endif

FILE *fdopen(int, const char *);
int fileno(FILE *);
int fseeko(FILE *, off_t, int);
off_t ftello(FILE *);
ssize_t getline(char **, size_t *, FILE *);
int pclose(FILE *);
FILE *popen(const char *, const char *);
int asprintf(char **, const char *, ...);
int vasprintf(char **, const char *, va_list);

#endif
