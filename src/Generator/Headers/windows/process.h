/* <process.h> */
#ifndef _INC_PROCESS
#define _INC_PROCESS
#include <corecrt.h>
#define _P_WAIT 0
#define _P_NOWAIT 1
#define _P_OVERLAY 2
#define _P_DETACH 4
typedef void(__cdecl *_beginthread_proc_type)(void *);
typedef unsigned(__stdcall *_beginthreadex_proc_type)(void *);
uintptr_t __cdecl _beginthread(_beginthread_proc_type, unsigned, void *);
uintptr_t __cdecl _beginthreadex(void *, unsigned, _beginthreadex_proc_type, void *, unsigned, unsigned *);
void __cdecl _endthread(void);
void __cdecl _endthreadex(unsigned);
int __cdecl _getpid(void);
int __cdecl getpid(void);
#endif
