/* xnu bsd/sys/signal.h. */
#ifndef _INTEROP_SIGNUM_H
#define _INTEROP_SIGNUM_H

#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGIOT 6
#define SIGEMT 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 10
#define SIGSEGV 11
#define SIGSYS 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGURG 16
#define SIGSTOP 17
#define SIGTSTP 18
#define SIGCONT 19
#define SIGCHLD 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGIO 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGINFO 29
#define SIGUSR1 30
#define SIGUSR2 31
#define NSIG 32
#define SIG_BLOCK 1
#define SIG_UNBLOCK 2
#define SIG_SETMASK 3
#define SA_NOCLDSTOP 8
#define SA_NOCLDWAIT 0x20
#define SA_SIGINFO 0x40
#define SA_ONSTACK 1
#define SA_RESTART 2
#define SA_NODEFER 0x10
#define SA_RESETHAND 4
#define SS_ONSTACK 1
#define SS_DISABLE 4
#define SIGEV_SIGNAL 1
#define SIGEV_NONE 0
#define SIGEV_THREAD 3
#define MINSIGSTKSZ 32768
#define SIGSTKSZ 131072

#endif
