/* <sys/types.h> of POSIX. */
#if !FACT_WINDOWS
#include <sys/types.h>
#ifdef FACT_REAL /* where the real headers have what ours have shown already */
#include <stddef.h>
#include <wchar.h>
#include <wctype.h>
#include <locale.h>
#include <time.h>
#include <signal.h>
#include <sys/select.h>
#include <sys/time.h>
#include <sys/socket.h>
#include <sys/resource.h>
#if __has_include(<sys/statvfs.h>)
#include <sys/statvfs.h>
#endif
#if __has_include(<sys/statfs.h>)
#include <sys/statfs.h>
#endif
#if __has_include(<sys/mount.h>)
#include <sys/mount.h>
#endif
#if __has_include(<runetype.h>)
#include <runetype.h>
#endif
#if __has_include(<xlocale.h>)
#include <xlocale.h>
#endif
#endif

FACT_TYPE(wint_t)
FACT_TYPE(ssize_t)
FACT_TYPE(dev_t)
FACT_TYPE(mode_t)
FACT_TYPE(ino_t)
FACT_TYPE(off_t)
FACT_TYPE(blkcnt_t)
FACT_TYPE(fsblkcnt_t)
FACT_TYPE(fsfilcnt_t)
FACT_TYPE(rlim_t)
FACT_TYPE(nlink_t)
FACT_TYPE(blksize_t)
FACT_TYPE(pid_t)
FACT_TYPE(uid_t)
FACT_TYPE(gid_t)
FACT_TYPE(id_t)
FACT_TYPE(key_t)
FACT_TYPE(time_t)
FACT_TYPE(suseconds_t)
FACT_TYPE(useconds_t)
FACT_TYPE(clock_t)
FACT_TYPE(clockid_t)
FACT_TYPE(socklen_t)
FACT_TYPE(sa_family_t)
FACT_TYPE(caddr_t)
FACT_TYPE(fsid_t)
FACT_TYPE(wctype_t)
FACT_TYPE(wctrans_t)
FACT_TYPE(locale_t)
FACT_TYPE(pthread_t)
FACT_TYPE(pthread_key_t)
FACT_TYPE(pthread_once_t)
FACT_TYPE(pthread_attr_t)
FACT_TYPE(pthread_mutex_t)
FACT_TYPE(pthread_mutexattr_t)
FACT_TYPE(pthread_cond_t)
FACT_TYPE(pthread_condattr_t)
FACT_TYPE(pthread_rwlock_t)
FACT_TYPE(pthread_rwlockattr_t)
FACT_RECORD(struct timeval)
FACT_FIELD(struct timeval, tv_sec)
FACT_FIELD(struct timeval, tv_usec)
FACT_RECORD(struct timespec)
FACT_FIELD(struct timespec, tv_sec)
FACT_FIELD(struct timespec, tv_nsec)
FACT_TYPE(sigset_t)
FACT_TYPE(fd_mask)
FACT_TYPE(fd_set)
FACT_TYPE(u_char)
FACT_TYPE(u_short)
FACT_TYPE(u_int)
FACT_TYPE(u_long)
FACT_TYPE(uint)
FACT_TYPE(u_int8_t)
FACT_TYPE(u_int16_t)
FACT_TYPE(u_int32_t)
FACT_TYPE(u_int64_t)
FACT_VALUE(FD_SETSIZE)
FACT_VALUE(NFDBITS)

#if FACT_GLIBC || FACT_BIONIC || FACT_APPLE
FACT_TYPE(ino64_t)
#endif

#if FACT_GLIBC || FACT_BIONIC || FACT_FREEBSD
FACT_TYPE(off64_t)
#endif

#if FACT_GLIBC || FACT_BIONIC
FACT_TYPE(loff_t)
FACT_TYPE(rlim64_t)
#endif

#if FACT_GLIBC
FACT_TYPE(blkcnt64_t)
FACT_TYPE(fsblkcnt64_t)
FACT_TYPE(fsfilcnt64_t)
FACT_RECORD(union pthread_attr_t)
#endif

#if FACT_FREEBSD
FACT_TYPE(lwpid_t)
FACT_TYPE(fflags_t)
FACT_TYPE(accmode_t)
FACT_TYPE(cpuwhich_t)
FACT_TYPE(cpulevel_t)
FACT_TYPE(cpusetid_t)
FACT_RECORD(struct pthread_once)
FACT_FIELD(struct pthread_once, state)
FACT_FIELD(struct pthread_once, mutex)
#endif

#if FACT_APPLE
FACT_VALUE(_CLOCK_REALTIME)
FACT_VALUE(_CLOCK_MONOTONIC)
FACT_VALUE(_CLOCK_MONOTONIC_RAW)
FACT_VALUE(_CLOCK_MONOTONIC_RAW_APPROX)
FACT_VALUE(_CLOCK_UPTIME_RAW)
FACT_VALUE(_CLOCK_UPTIME_RAW_APPROX)
FACT_VALUE(_CLOCK_PROCESS_CPUTIME_ID)
FACT_VALUE(_CLOCK_THREAD_CPUTIME_ID)
FACT_TYPE(swblk_t)
FACT_TYPE(ct_rune_t)
FACT_RECORD(struct _opaque_pthread_attr_t)
FACT_RECORD(struct _opaque_pthread_rwlock_t)
FACT_RECORD(struct _opaque_pthread_cond_t)
FACT_RECORD(struct _opaque_pthread_mutexattr_t)
FACT_RECORD(struct _opaque_pthread_once_t)
FACT_RECORD(struct _opaque_pthread_condattr_t)
FACT_RECORD(struct _opaque_pthread_mutex_t)
FACT_RECORD(struct _opaque_pthread_rwlockattr_t)
FACT_RECORD(struct _opaque_pthread_t)
#endif

#if !FACT_APPLE
FACT_TYPE(timer_t)
FACT_TYPE(pthread_spinlock_t)
FACT_TYPE(pthread_barrier_t)
FACT_TYPE(pthread_barrierattr_t)
#endif

#if !FACT_MUSL && !FACT_EMSCRIPTEN
FACT_TYPE(daddr_t)
#endif

#if FACT_APPLE || FACT_FREEBSD
FACT_RECORD(struct fsid)
FACT_FIELD(struct fsid, val)
FACT_TYPE(fixpt_t)
FACT_TYPE(segsz_t)
FACT_TYPE(errno_t)
FACT_TYPE(rune_t)
FACT_RECORD(struct fd_set)
FACT_FIELD(struct fd_set, fds_bits)
#endif

#if !FACT_BIONIC
FACT_TYPE(register_t)
FACT_TYPE(ushort)
FACT_TYPE(quad_t)
FACT_TYPE(u_quad_t)
#endif

#if FACT_BIONIC
FACT_FIELD(pthread_attr_t, flags)
FACT_FIELD(pthread_attr_t, stack_base)
FACT_FIELD(pthread_attr_t, stack_size)
FACT_FIELD(pthread_attr_t, guard_size)
FACT_FIELD(pthread_attr_t, sched_policy)
FACT_FIELD(pthread_attr_t, sched_priority)
#endif

#if FACT_BIONIC && defined __aarch64__
FACT_FIELD(sigset_t, sig)
#endif

#if !FACT_APPLE && !FACT_FREEBSD
FACT_FIELD(fd_set, fds_bits)
#endif

#if FACT_GLIBC || FACT_MUSL || FACT_EMSCRIPTEN
FACT_TYPE(ulong)
#endif
#endif
