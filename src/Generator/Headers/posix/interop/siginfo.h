/* siginfo_t, union sigval, stack_t and struct sigaction of each system. */
#ifndef _INTEROP_SIGINFO_H
#define _INTEROP_SIGINFO_H

#include <interop/pthread_types.h>
#include <interop/sigset.h>
#include <interop/types.h>

union sigval {
    int sival_int;
    void *sival_ptr;
};

#if defined __APPLE__ || defined __FreeBSD__
typedef struct __siginfo {
    int si_signo;
    int si_errno;
    int si_code;
    pid_t si_pid;
    uid_t si_uid;
    int si_status;
    void *si_addr;
    union sigval si_value;
#ifdef __APPLE__
    long si_band;
    unsigned long __pad[7];
#else
    union {
        struct {
            int _trapno;
        } _fault;
        struct {
            long _band;
        } _poll;
        struct {
            long __spare1__;
            int __spare2__[7];
        } __spare__;
    } _reason;
#endif
} siginfo_t;
#ifdef __FreeBSD__
#define si_band _reason._poll._band
#endif
#else
/* 128 bytes on every Linux; what follows the three numbers depends on the signal. */
#ifdef __ANDROID__
typedef struct siginfo {
#else
typedef struct {
#endif
    int si_signo;
    int si_errno;
    int si_code;
#if __SIZEOF_LONG__ == 8
    int __pad0;
    union {
        int __pad[28];
#else
    union {
        int __pad[29];
#endif
        struct {
            pid_t si_pid;
            uid_t si_uid;
            int si_status;
        } __sigchld;
        struct {
            pid_t si_pid;
            uid_t si_uid;
            union sigval si_value;
        } __rt;
        struct {
            void *si_addr;
        } __sigfault;
        struct {
            long si_band;
            int si_fd;
        } __sigpoll;
    } __si_fields;
} siginfo_t;
#define si_pid __si_fields.__sigchld.si_pid
#define si_uid __si_fields.__sigchld.si_uid
#define si_status __si_fields.__sigchld.si_status
#define si_value __si_fields.__rt.si_value
#define si_addr __si_fields.__sigfault.si_addr
#define si_band __si_fields.__sigpoll.si_band
#define si_fd __si_fields.__sigpoll.si_fd
#endif

#if defined __INTEROP_LIBC_GLIBC__ || defined __APPLE__
typedef struct {
#else
typedef struct sigaltstack {
#endif
    void *ss_sp;
#if defined __APPLE__ || defined __FreeBSD__
    size_t ss_size;
    int ss_flags;
#else
    int ss_flags;
    size_t ss_size;
#endif
} stack_t;

#define __INTEROP_SA_HANDLER                            \
    union {                                             \
        void (*sa_handler)(int);                        \
        void (*sa_sigaction)(int, siginfo_t *, void *); \
    }

struct sigaction {
#if defined __ANDROID__ && defined __LP64__
    int sa_flags;
    __INTEROP_SA_HANDLER;
    sigset_t sa_mask;
    void (*sa_restorer)(void);
#elif defined __ANDROID__
    __INTEROP_SA_HANDLER;
    sigset_t sa_mask;
    int sa_flags;
    void (*sa_restorer)(void);
#elif defined __APPLE__
    __INTEROP_SA_HANDLER;
    sigset_t sa_mask;
    int sa_flags;
#elif defined __FreeBSD__
    __INTEROP_SA_HANDLER;
    int sa_flags;
    sigset_t sa_mask;
#elif defined __s390x__ && defined __INTEROP_LIBC_GLIBC__
    __INTEROP_SA_HANDLER;
    int __glibc_reserved0;
    int sa_flags;
    void (*sa_restorer)(void);
    sigset_t sa_mask;
#else
    __INTEROP_SA_HANDLER;
    sigset_t sa_mask;
    int sa_flags;
    void (*sa_restorer)(void);
#endif
};

/* 64 bytes on Linux. */
struct sigevent {
#if defined __APPLE__
    int sigev_notify;
    int sigev_signo;
    union sigval sigev_value;
    void (*sigev_notify_function)(union sigval);
    pthread_attr_t *sigev_notify_attributes;
#elif defined __FreeBSD__
    int sigev_notify;
    int sigev_signo;
    union sigval sigev_value;
    union {
        int _threadid;
        struct {
            void (*_function)(union sigval);
            void *_attribute;
        } _sigev_thread;
        unsigned short _kevent_flags;
        long __spare__[8];
    } _sigev_un;
#else
    union sigval sigev_value;
    int sigev_signo;
    int sigev_notify;
    union {
        int __pad[(64 - 2 * sizeof(int) - sizeof(union sigval)) / sizeof(int)];
        struct {
            void (*sigev_notify_function)(union sigval);
            pthread_attr_t *sigev_notify_attributes;
        } __sigev_thread;
    } __sigev_fields;
#endif
};

#endif
