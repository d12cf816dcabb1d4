/* <regex.h>; what the compiled form holds is each library's own. */
#ifndef _REGEX_H
#define _REGEX_H

#include <stddef.h>
#include <interop/types.h>

#define REG_EXTENDED 1
#define REG_ICASE 2
#define REG_NOTBOL 1
#define REG_NOTEOL 2
#define REG_NOMATCH 1
#define REG_BADPAT 2
#define REG_ESPACE 12
#if defined __APPLE__ || defined __FreeBSD__ || defined __ANDROID__
#define REG_NOSUB 4
#define REG_NEWLINE 8
#else
#define REG_NEWLINE 4
#define REG_NOSUB 8
#endif

#if defined __INTEROP_LIBC_GLIBC__
typedef int regoff_t;
typedef struct re_pattern_buffer {
    void *__buffer;
    unsigned long __allocated;
    unsigned long __used;
    unsigned long __syntax;
    char *__fastmap;
    unsigned char *__translate;
    size_t re_nsub;
    unsigned int __flags;
} regex_t;
#elif defined __APPLE__ || defined __FreeBSD__ || defined __ANDROID__
#if defined __FreeBSD__
typedef long regoff_t;
#elif defined __APPLE__
typedef long long regoff_t;
#else
typedef __PTRDIFF_TYPE__ regoff_t;
#endif
typedef struct {
    int re_magic;
    size_t re_nsub;
    const char *re_endp;
    struct re_guts *re_g;
} regex_t;
#else
typedef __PTRDIFF_TYPE__ regoff_t;
typedef struct re_pattern_buffer {
    size_t re_nsub;
    void *__opaque;
    void *__padding[4];
    size_t __nsub2;
    char __padding2;
} regex_t;
#endif

typedef struct {
    regoff_t rm_so;
    regoff_t rm_eo;
} regmatch_t;

int regcomp(regex_t *, const char *, int);
int regexec(const regex_t *, const char *, size_t, regmatch_t *, int);
size_t regerror(int, const regex_t *, char *, size_t);
void regfree(regex_t *);

#endif
