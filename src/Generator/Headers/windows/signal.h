/* <signal.h> of the UCRT. */
#ifndef _INC_SIGNAL
#define _INC_SIGNAL
typedef int sig_atomic_t;
typedef void(__cdecl *_crt_signal_t)(int);
#define NSIG 23
#define SIGINT 2
#define SIGILL 4
#define SIGABRT_COMPAT 6
#define SIGFPE 8
#define SIGSEGV 11
#define SIGTERM 15
#define SIGBREAK 21
#define SIGABRT 22
#define SIG_DFL ((_crt_signal_t)0)
#define SIG_IGN ((_crt_signal_t)1)
#define SIG_ERR ((_crt_signal_t)-1)
int __cdecl raise(int);
#endif
