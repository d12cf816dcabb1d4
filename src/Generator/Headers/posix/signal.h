/* <signal.h> */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <interop/siginfo.h>
#include <interop/signum.h>
#include <interop/timeval.h>

#if defined __FreeBSD__ && defined __x86_64__ /* sys/x86/include/signal.h */
typedef long sig_atomic_t;
#else
typedef int sig_atomic_t;
#endif

typedef void (*sig_t)(int);
#if !defined __APPLE__ && !defined __FreeBSD__
typedef void (*sighandler_t)(int);
#endif

#define SIG_DFL ((void (*)(int))0)
#ifdef __EMSCRIPTEN__ /* 1 could be a function's index there */
#define SIG_IGN ((void (*)(int))-2)
#else
#define SIG_IGN ((void (*)(int))1)
#endif
#define SIG_ERR ((void (*)(int))-1)

int kill(pid_t, int);
int raise(int);
int sigaction(int, const struct sigaction *, struct sigaction *);
int sigaddset(sigset_t *, int);
int sigemptyset(sigset_t *);
int sigfillset(sigset_t *);
void (*signal(int, void (*)(int)))(int);
int sigprocmask(int, const sigset_t *, sigset_t *);

#endif
