/* The rest of ISO C. */
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>
#if !FACT_APPLE
#include <uchar.h>
#endif
#include <locale.h>
#include <math.h>
#include <complex.h>
#include <fenv.h>
#include <setjmp.h>
#include <signal.h>
#include <time.h>
#include <ctype.h>

FACT_TYPE(mbstate_t)
FACT_TYPE(div_t)
FACT_FIELD(div_t, quot)
FACT_FIELD(div_t, rem)
FACT_TYPE(ldiv_t)
FACT_FIELD(ldiv_t, quot)
FACT_FIELD(ldiv_t, rem)
FACT_TYPE(lldiv_t)
FACT_FIELD(lldiv_t, quot)
FACT_FIELD(lldiv_t, rem)
FACT_TYPE(fpos_t)
FACT_RECORD(struct lconv)
FACT_FIELD(struct lconv, decimal_point)
FACT_FIELD(struct lconv, thousands_sep)
FACT_FIELD(struct lconv, grouping)
FACT_FIELD(struct lconv, int_curr_symbol)
FACT_FIELD(struct lconv, currency_symbol)
FACT_FIELD(struct lconv, mon_decimal_point)
FACT_FIELD(struct lconv, mon_thousands_sep)
FACT_FIELD(struct lconv, mon_grouping)
FACT_FIELD(struct lconv, positive_sign)
FACT_FIELD(struct lconv, negative_sign)
FACT_FIELD(struct lconv, int_frac_digits)
FACT_FIELD(struct lconv, frac_digits)
FACT_FIELD(struct lconv, p_cs_precedes)
FACT_FIELD(struct lconv, p_sep_by_space)
FACT_FIELD(struct lconv, n_cs_precedes)
FACT_FIELD(struct lconv, n_sep_by_space)
FACT_FIELD(struct lconv, p_sign_posn)
FACT_FIELD(struct lconv, n_sign_posn)
#ifndef FACT_MINGW /* gcc evaluates with x87 on i686 */
FACT_TYPE(float_t)
FACT_TYPE(double_t)
#endif
#ifndef FACT_MINGW /* mingw: the flags of x87 */
FACT_TYPE(fexcept_t)
FACT_TYPE(fenv_t)
#endif
FACT_TYPE(jmp_buf)
FACT_TYPE(sig_atomic_t)
FACT_RECORD(struct tm)
FACT_FIELD(struct tm, tm_sec)
FACT_FIELD(struct tm, tm_min)
FACT_FIELD(struct tm, tm_hour)
FACT_FIELD(struct tm, tm_mday)
FACT_FIELD(struct tm, tm_mon)
FACT_FIELD(struct tm, tm_year)
FACT_FIELD(struct tm, tm_wday)
FACT_FIELD(struct tm, tm_yday)
FACT_FIELD(struct tm, tm_isdst)
FACT_VALUE(RAND_MAX)
FACT_VALUE(EXIT_SUCCESS)
FACT_VALUE(EXIT_FAILURE)
FACT_VALUE(SEEK_SET)
FACT_VALUE(SEEK_CUR)
FACT_VALUE(SEEK_END)
FACT_VALUE(_IOFBF)
FACT_VALUE(_IOLBF)
FACT_VALUE(_IONBF)
FACT_VALUE(BUFSIZ)
FACT_VALUE(FILENAME_MAX)
FACT_VALUE(FOPEN_MAX)
#ifndef FACT_MINGW /* mingw: those of msvcrt */
FACT_VALUE(L_tmpnam)
FACT_VALUE(TMP_MAX)
#endif
FACT_VALUE(EOF)
FACT_VALUE(WEOF)
FACT_VALUE(LC_ALL)
FACT_VALUE(LC_COLLATE)
FACT_VALUE(LC_CTYPE)
FACT_VALUE(LC_MONETARY)
FACT_VALUE(LC_NUMERIC)
FACT_VALUE(LC_TIME)
#ifndef FACT_MINGW /* mingw: the flags of x87 */
FACT_VALUE(FP_NAN)
FACT_VALUE(FP_INFINITE)
FACT_VALUE(FP_NORMAL)
FACT_VALUE(FP_SUBNORMAL)
FACT_VALUE(FP_ZERO)
#endif
FACT_VALUE(FP_ILOGB0)
FACT_VALUE(FP_ILOGBNAN)
#ifndef FACT_MINGW /* mingw: the flags of x87 */
FACT_VALUE(FE_ALL_EXCEPT)
#endif
FACT_VALUE(FE_TONEAREST)
#ifndef FACT_MINGW /* mingw: the flags of x87 */
FACT_VALUE(FE_DOWNWARD)
FACT_VALUE(FE_UPWARD)
FACT_VALUE(FE_TOWARDZERO)
#endif
FACT_VALUE(NSIG)
FACT_VALUE(SIGINT)
FACT_VALUE(SIGILL)
FACT_VALUE(SIGFPE)
FACT_VALUE(SIGSEGV)
FACT_VALUE(SIGTERM)
FACT_VALUE(SIGABRT)
FACT_POINTER(SIG_DFL)
FACT_POINTER(SIG_IGN)
FACT_POINTER(SIG_ERR)
#ifndef FACT_MINGW /* mingw: int */
FACT_VALUE(CLOCKS_PER_SEC)
#endif
FACT_VALUE(TIME_UTC)

#if FACT_WINDOWS
FACT_TYPE(__time64_t)
FACT_TYPE(__time32_t)
FACT_TYPE(_locale_t)
FACT_RECORD(struct _Mbstatet)
FACT_TYPE(_Mbstatet)
FACT_TYPE(_onexit_t)
FACT_RECORD(struct _iobuf)
FACT_TYPE(FILE)
#ifndef FACT_MINGW /* mingw lacks it */
FACT_TYPE(_Dcomplex)
FACT_TYPE(_Fcomplex)
#endif
#ifndef FACT_MINGW /* gcc has the long double of x87 */
FACT_TYPE(_Lcomplex)
#endif
#ifndef FACT_MINGW /* mingw: the flags of x87 */
FACT_RECORD(struct fenv_t)
#endif
FACT_TYPE(_JBTYPE)
#ifndef FACT_MINGW /* mingw lacks it */
FACT_TYPE(_crt_signal_t)
#endif
FACT_RECORD(struct _timespec32)
FACT_FIELD(struct _timespec32, tv_sec)
FACT_FIELD(struct _timespec32, tv_nsec)
FACT_RECORD(struct _timespec64)
FACT_FIELD(struct _timespec64, tv_sec)
FACT_FIELD(struct _timespec64, tv_nsec)
FACT_VALUE(_TRUNCATE)
FACT_VALUE(_MAX_PATH)
FACT_VALUE(_MAX_DRIVE)
FACT_VALUE(_MAX_DIR)
FACT_VALUE(_MAX_FNAME)
FACT_VALUE(_MAX_EXT)
FACT_VALUE(_MAX_ENV)
FACT_VALUE(_JBLEN)
FACT_VALUE(SIGABRT_COMPAT)
FACT_VALUE(SIGBREAK)
#endif

#if !FACT_WINDOWS
FACT_TYPE(FILE *)
FACT_FIELD(struct lconv, int_p_cs_precedes)
FACT_FIELD(struct lconv, int_p_sep_by_space)
FACT_FIELD(struct lconv, int_n_cs_precedes)
FACT_FIELD(struct lconv, int_n_sep_by_space)
FACT_FIELD(struct lconv, int_p_sign_posn)
FACT_FIELD(struct lconv, int_n_sign_posn)
FACT_TYPE(sigjmp_buf)
FACT_RECORD(union sigval)
FACT_FIELD(union sigval, sival_int)
FACT_FIELD(union sigval, sival_ptr)
FACT_TYPE(siginfo_t)
FACT_TYPE(stack_t)
FACT_RECORD(struct sigaction)
FACT_FIELD(struct sigaction, sa_handler)
FACT_FIELD(struct sigaction, sa_sigaction)
FACT_FIELD(struct sigaction, sa_mask)
FACT_FIELD(struct sigaction, sa_flags)
FACT_RECORD(struct sigevent)
FACT_FIELD(struct sigevent, sigev_value)
FACT_FIELD(struct sigevent, sigev_signo)
FACT_FIELD(struct sigevent, sigev_notify)
FACT_TYPE(sig_t)
FACT_FIELD(struct tm, tm_gmtoff)
FACT_FIELD(struct tm, tm_zone)
FACT_VALUE(WNOHANG)
FACT_VALUE(WUNTRACED)
FACT_TEXT(P_tmpdir)
FACT_VALUE(LC_MESSAGES)
FACT_VALUE(MATH_ERRNO)
FACT_VALUE(MATH_ERREXCEPT)
FACT_VALUE(_Complex_I)
FACT_VALUE(I)
FACT_VALUE(SIGHUP)
FACT_VALUE(SIG_BLOCK)
FACT_VALUE(SIG_UNBLOCK)
FACT_VALUE(SIG_SETMASK)
FACT_VALUE(SA_NOCLDSTOP)
FACT_VALUE(SA_NOCLDWAIT)
FACT_VALUE(SA_SIGINFO)
FACT_VALUE(SA_ONSTACK)
FACT_VALUE(SA_RESTART)
FACT_VALUE(SA_NODEFER)
FACT_VALUE(SA_RESETHAND)
FACT_VALUE(SS_ONSTACK)
FACT_VALUE(SS_DISABLE)
FACT_VALUE(SIGEV_SIGNAL)
FACT_VALUE(SIGEV_NONE)
FACT_VALUE(SIGEV_THREAD)
FACT_VALUE(SIGQUIT)
FACT_VALUE(SIGTRAP)
FACT_VALUE(SIGKILL)
FACT_VALUE(SIGBUS)
FACT_VALUE(SIGSYS)
FACT_VALUE(SIGPIPE)
FACT_VALUE(SIGALRM)
FACT_VALUE(SIGURG)
FACT_VALUE(SIGSTOP)
FACT_VALUE(SIGTSTP)
FACT_VALUE(SIGCONT)
FACT_VALUE(SIGCHLD)
FACT_VALUE(SIGTTIN)
FACT_VALUE(SIGTTOU)
FACT_VALUE(SIGIO)
FACT_VALUE(SIGXCPU)
FACT_VALUE(SIGXFSZ)
FACT_VALUE(SIGVTALRM)
FACT_VALUE(SIGPROF)
FACT_VALUE(SIGWINCH)
FACT_VALUE(SIGUSR1)
FACT_VALUE(SIGUSR2)
FACT_VALUE(SIGIOT)
FACT_VALUE(CLOCK_REALTIME)
FACT_VALUE(CLOCK_MONOTONIC)
FACT_VALUE(CLOCK_PROCESS_CPUTIME_ID)
FACT_VALUE(CLOCK_THREAD_CPUTIME_ID)
#endif

#if !FACT_APPLE
FACT_TYPE(char16_t)
FACT_TYPE(char32_t)
#endif

#if FACT_FREEBSD
FACT_RECORD(struct _jmp_buf)
FACT_RECORD(struct _sigjmp_buf)
FACT_VALUE(SIGTHR)
FACT_VALUE(SIGLWP)
FACT_VALUE(SIGLIBRT)
FACT_VALUE(SIGRTMIN)
FACT_VALUE(SIGRTMAX)
FACT_VALUE(CLOCK_VIRTUAL)
FACT_VALUE(CLOCK_PROF)
FACT_VALUE(CLOCK_UPTIME)
FACT_VALUE(CLOCK_MONOTONIC_PRECISE)
FACT_VALUE(CLOCK_MONOTONIC_FAST)
FACT_VALUE(CLOCK_SECOND)
FACT_VALUE(CLOCK_UPTIME_PRECISE)
FACT_VALUE(CLOCK_UPTIME_FAST)
FACT_VALUE(CLOCK_REALTIME_PRECISE)
FACT_VALUE(CLOCK_REALTIME_FAST)
#endif

#if FACT_WINDOWS && defined __x86_64__
#ifndef FACT_MINGW /* mingw leaves out the alignment */
FACT_RECORD(struct _SETJMP_FLOAT128)
#endif
FACT_FIELD(struct _SETJMP_FLOAT128, Part)
FACT_TYPE(SETJMP_FLOAT128)
#endif

#if FACT_BIONIC
FACT_RECORD(struct siginfo)
FACT_FIELD(struct siginfo, si_signo)
FACT_FIELD(struct siginfo, si_errno)
FACT_FIELD(struct siginfo, si_code)
#endif

#if FACT_GLIBC || FACT_MUSL || FACT_EMSCRIPTEN
FACT_FIELD(siginfo_t, si_signo)
FACT_FIELD(siginfo_t, si_errno)
FACT_FIELD(siginfo_t, si_code)
#endif

#if !FACT_GLIBC && !FACT_APPLE && !FACT_WINDOWS
FACT_RECORD(struct sigaltstack)
FACT_FIELD(struct sigaltstack, ss_sp)
FACT_FIELD(struct sigaltstack, ss_flags)
FACT_FIELD(struct sigaltstack, ss_size)
#endif

#if FACT_GLIBC || FACT_APPLE
FACT_FIELD(stack_t, ss_sp)
FACT_FIELD(stack_t, ss_flags)
FACT_FIELD(stack_t, ss_size)
#endif

#if !FACT_APPLE && !FACT_FREEBSD && !FACT_WINDOWS
FACT_FIELD(struct sigaction, sa_restorer)
FACT_TYPE(sighandler_t)
FACT_VALUE(_NSIG)
FACT_VALUE(SIGPOLL)
FACT_VALUE(SIGSTKFLT)
FACT_VALUE(SIGPWR)
FACT_VALUE(CLOCK_REALTIME_ALARM)
FACT_VALUE(CLOCK_BOOTTIME_ALARM)
FACT_VALUE(CLOCK_TAI)
#endif

#if FACT_APPLE
FACT_FIELD(struct sigevent, sigev_notify_function)
FACT_FIELD(struct sigevent, sigev_notify_attributes)
FACT_VALUE(CLOCK_MONOTONIC_RAW_APPROX)
FACT_VALUE(CLOCK_UPTIME_RAW)
FACT_VALUE(CLOCK_UPTIME_RAW_APPROX)
#endif

#if !FACT_APPLE && !FACT_WINDOWS
FACT_RECORD(struct itimerspec)
FACT_FIELD(struct itimerspec, it_interval)
FACT_FIELD(struct itimerspec, it_value)
FACT_VALUE(CLOCK_REALTIME_COARSE)
FACT_VALUE(CLOCK_MONOTONIC_COARSE)
FACT_VALUE(CLOCK_BOOTTIME)
FACT_VALUE(TIMER_ABSTIME)
#endif

#if !FACT_EMSCRIPTEN
#ifndef FACT_MINGW /* mingw: the flags of x87 */
FACT_VALUE(FE_INEXACT)
FACT_VALUE(FE_UNDERFLOW)
FACT_VALUE(FE_OVERFLOW)
FACT_VALUE(FE_DIVBYZERO)
FACT_VALUE(FE_INVALID)
#endif
#endif

#if !FACT_GLIBC && !FACT_WINDOWS
FACT_VALUE(MINSIGSTKSZ)
FACT_VALUE(SIGSTKSZ)
#endif

#if FACT_APPLE || FACT_FREEBSD
FACT_VALUE(SIGINFO)
FACT_VALUE(SIGEMT)
#endif

#if !FACT_FREEBSD && !FACT_WINDOWS
FACT_VALUE(CLOCK_MONOTONIC_RAW)
#endif

#if !FACT_WINDOWS /* names that are macros for parts of a field */
FACT_FIELD(siginfo_t, si_pid)
FACT_FIELD(siginfo_t, si_uid)
FACT_FIELD(siginfo_t, si_status)
FACT_FIELD(siginfo_t, si_value)
FACT_FIELD(siginfo_t, si_addr)
FACT_FIELD(siginfo_t, si_band)
#if !FACT_APPLE && !FACT_FREEBSD
FACT_FIELD(siginfo_t, si_fd)
#endif
#endif

FACT_VALUE((long long)(M_E * 1e15))
FACT_VALUE((long long)(M_LOG2E * 1e15))
FACT_VALUE((long long)(M_LOG10E * 1e15))
FACT_VALUE((long long)(M_LN2 * 1e15))
FACT_VALUE((long long)(M_LN10 * 1e15))
FACT_VALUE((long long)(M_PI * 1e15))
FACT_VALUE((long long)(M_PI_2 * 1e15))
FACT_VALUE((long long)(M_PI_4 * 1e15))
FACT_VALUE((long long)(M_1_PI * 1e15))
FACT_VALUE((long long)(M_2_PI * 1e15))
FACT_VALUE((long long)(M_2_SQRTPI * 1e15))
FACT_VALUE((long long)(M_SQRT2 * 1e15))
FACT_VALUE((long long)(M_SQRT1_2 * 1e15))
