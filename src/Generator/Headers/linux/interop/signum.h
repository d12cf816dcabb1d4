/* include/uapi/asm-generic/signal.h: the same on every machine that we have. */
#ifndef _INTEROP_SIGNUM_H
#define _INTEROP_SIGNUM_H

#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGIOT 6
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 7
#define SIGSEGV 11
#define SIGSYS 31
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGURG 23
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGCONT 18
#define SIGCHLD 17
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGIO 29
#define SIGPOLL 29
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGUSR1 10
#define SIGUSR2 12
#define SIGSTKFLT 16
#define SIGPWR 30
#define NSIG 65
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_ONSTACK 0x8000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#define SS_ONSTACK 1
#define SS_DISABLE 2
#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD 2
#define _NSIG NSIG
/* glibc asks the kernel for MINSIGSTKSZ and SIGSTKSZ under _GNU_SOURCE; these are its constants without. */
#ifdef __aarch64__
#ifdef __INTEROP_LIBC_MUSL__
#define MINSIGSTKSZ 6144
#define SIGSTKSZ 12288
#else
#define MINSIGSTKSZ 5120
#define SIGSTKSZ 16384
#endif
#elif defined __powerpc64__
#define MINSIGSTKSZ 4096
#define SIGSTKSZ 16384
#elif defined __loongarch64
#define MINSIGSTKSZ 4096
#define SIGSTKSZ 16384
#else
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
#endif

#endif
