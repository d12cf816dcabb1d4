/* <setjmp.h> */
#ifndef _SETJMP_H
#define _SETJMP_H
#include <interop/jmp_buf.h>
int setjmp(jmp_buf);
_Noreturn void longjmp(jmp_buf, int);
#endif
