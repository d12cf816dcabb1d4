/* jmp_buf of the UCRT: vcruntime's <setjmp.h>. */
#ifndef _INTEROP_JMP_BUF_H
#define _INTEROP_JMP_BUF_H
#if defined _M_IX86
#define _JBLEN 16
typedef int _JBTYPE;
#elif defined _M_X64
typedef struct __attribute__((__aligned__(16))) _SETJMP_FLOAT128 {
    unsigned long long Part[2];
} SETJMP_FLOAT128;
#define _JBLEN 16
typedef SETJMP_FLOAT128 _JBTYPE;
#else
#define _JBLEN 24
typedef unsigned long long _JBTYPE;
#endif
typedef _JBTYPE jmp_buf[_JBLEN];
#endif
