/* The rest of ISO C. */
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>
#include <uchar.h>
#include <locale.h>
#include <math.h>
#include <complex.h>
#include <fenv.h>
#include <setjmp.h>
#include <signal.h>
#include <time.h>
#include <ctype.h>

FACT_TYPE(__gnuc_va_list)
FACT_TYPE(va_list)
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
FACT_TYPE(FILE)
FACT_TYPE(fpos_t)
FACT_TYPE(char16_t)
FACT_TYPE(char32_t)
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
FACT_TYPE(float_t)
FACT_TYPE(double_t)
FACT_TYPE(fexcept_t)
FACT_TYPE(fenv_t)
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
FACT_VALUE(L_tmpnam)
FACT_VALUE(TMP_MAX)
FACT_VALUE(EOF)
FACT_VALUE(WEOF)
FACT_VALUE(LC_ALL)
FACT_VALUE(LC_COLLATE)
FACT_VALUE(LC_CTYPE)
FACT_VALUE(LC_MONETARY)
FACT_VALUE(LC_NUMERIC)
FACT_VALUE(LC_TIME)
FACT_VALUE(HUGE_VAL)
FACT_VALUE(HUGE_VALF)
FACT_VALUE(HUGE_VALL)
FACT_VALUE(INFINITY)
FACT_VALUE(NAN)
FACT_VALUE(FP_NAN)
FACT_VALUE(FP_INFINITE)
FACT_VALUE(FP_NORMAL)
FACT_VALUE(FP_SUBNORMAL)
FACT_VALUE(FP_ZERO)
FACT_VALUE(FP_ILOGB0)
FACT_VALUE(FP_ILOGBNAN)
FACT_VALUE(MATH_ERRNO)
FACT_VALUE(MATH_ERREXCEPT)
FACT_VALUE(M_E)
FACT_VALUE(M_LOG2E)
FACT_VALUE(M_LOG10E)
FACT_VALUE(M_LN2)
FACT_VALUE(M_LN10)
FACT_VALUE(M_PI)
FACT_VALUE(M_PI_2)
FACT_VALUE(M_PI_4)
FACT_VALUE(M_1_PI)
FACT_VALUE(M_2_PI)
FACT_VALUE(M_2_SQRTPI)
FACT_VALUE(M_SQRT2)
FACT_VALUE(M_SQRT1_2)
FACT_VALUE(FE_ALL_EXCEPT)
FACT_VALUE(FE_TONEAREST)
FACT_VALUE(FE_DOWNWARD)
FACT_VALUE(FE_UPWARD)
FACT_VALUE(FE_TOWARDZERO)
FACT_VALUE(NSIG)
FACT_VALUE(SIGINT)
FACT_VALUE(SIGILL)
FACT_VALUE(SIGFPE)
FACT_VALUE(SIGSEGV)
FACT_VALUE(SIGTERM)
FACT_VALUE(SIGABRT)
FACT_VALUE(SIG_DFL)
FACT_VALUE(SIG_IGN)
FACT_VALUE(SIG_ERR)
FACT_VALUE(CLOCKS_PER_SEC)
FACT_VALUE(TIME_UTC)

#if FACT_GLIBC || FACT_MUSL || FACT_EMSCRIPTEN
FACT_RECORD(struct __mbstate_t)
FACT_TYPE(__jmp_buf)
FACT_RECORD(struct __jmp_buf_tag)
/* ? MB_CUR_MAX = __ctype_get_mb_cur_max() */
#endif

#if FACT_WINDOWS
FACT_TYPE(__time64_t)
FACT_TYPE(__time32_t)
FACT_RECORD(struct __crt_locale_data_public)
FACT_TYPE(__crt_locale_data_public)
FACT_RECORD(struct __crt_locale_pointers)
FACT_FIELD(struct __crt_locale_pointers, locinfo)
FACT_FIELD(struct __crt_locale_pointers, mbcinfo)
FACT_TYPE(__crt_locale_pointers)
FACT_TYPE(_locale_t)
FACT_RECORD(struct _Mbstatet)
FACT_TYPE(_Mbstatet)
FACT_TYPE(_onexit_t)
FACT_RECORD(struct _iobuf)
FACT_RECORD(struct _C_double_complex)
FACT_TYPE(_C_double_complex)
FACT_RECORD(struct _C_float_complex)
FACT_TYPE(_C_float_complex)
FACT_RECORD(struct _C_ldouble_complex)
FACT_TYPE(_C_ldouble_complex)
FACT_TYPE(_Dcomplex)
FACT_TYPE(_Fcomplex)
FACT_TYPE(_Lcomplex)
FACT_RECORD(struct fenv_t)
FACT_TYPE(_JBTYPE)
FACT_TYPE(_crt_signal_t)
FACT_RECORD(struct _timespec32)
FACT_FIELD(struct _timespec32, tv_sec)
FACT_FIELD(struct _timespec32, tv_nsec)
FACT_RECORD(struct _timespec64)
FACT_FIELD(struct _timespec64, tv_sec)
FACT_FIELD(struct _timespec64, tv_nsec)
/* ? _CRTIMP = __declspec(dllimport) */
/* ? _ACRTIMP = _CRTIMP */
/* ? __CRTDECL = __cdecl */
/* ? __CLRCALL_OR_CDECL = __cdecl */
FACT_VALUE(_TRUNCATE)
FACT_VALUE(_CRT_SIZE_MAX)
/* ? MB_CUR_MAX = ___mb_cur_max_func() */
FACT_VALUE(_MAX_PATH)
FACT_VALUE(_MAX_DRIVE)
FACT_VALUE(_MAX_DIR)
FACT_VALUE(_MAX_FNAME)
FACT_VALUE(_MAX_EXT)
FACT_VALUE(_MAX_ENV)
/* ? stdin = (__acrt_iob_func(0)) */
/* ? stdout = (__acrt_iob_func(1)) */
/* ? stderr = (__acrt_iob_func(2)) */
FACT_VALUE(_JBLEN)
FACT_VALUE(SIGABRT_COMPAT)
FACT_VALUE(SIGBREAK)
#endif

#if FACT_MUSL || FACT_EMSCRIPTEN
FACT_RECORD(union _G_fpos64_t)
/* ? stdin = (stdin) */
/* ? stdout = (stdout) */
/* ? stderr = (stderr) */
#endif

#if FACT_GLIBC
FACT_RECORD(struct _G_fpos_t)
#endif

#if !FACT_WINDOWS
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
FACT_RECORD(struct sigaltstack)
FACT_FIELD(struct sigaltstack, ss_sp)
FACT_FIELD(struct sigaltstack, ss_flags)
FACT_FIELD(struct sigaltstack, ss_size)
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
FACT_RECORD(struct itimerspec)
FACT_FIELD(struct itimerspec, it_interval)
FACT_FIELD(struct itimerspec, it_value)
FACT_VALUE(WNOHANG)
FACT_VALUE(WUNTRACED)
FACT_TEXT(P_tmpdir)
FACT_VALUE(LC_MESSAGES)
/* ? complex = _Complex */
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
FACT_VALUE(MINSIGSTKSZ)
FACT_VALUE(SIGSTKSZ)
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
FACT_VALUE(TIMER_ABSTIME)
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
FACT_RECORD(struct _SETJMP_FLOAT128)
FACT_FIELD(struct _SETJMP_FLOAT128, Part)
FACT_TYPE(SETJMP_FLOAT128)
#endif

#if FACT_APPLE || FACT_FREEBSD
FACT_RECORD(struct __siginfo)
FACT_FIELD(struct __siginfo, si_signo)
FACT_FIELD(struct __siginfo, si_errno)
FACT_FIELD(struct __siginfo, si_code)
FACT_FIELD(struct __siginfo, si_pid)
FACT_FIELD(struct __siginfo, si_uid)
FACT_FIELD(struct __siginfo, si_status)
FACT_FIELD(struct __siginfo, si_addr)
FACT_FIELD(struct __siginfo, si_value)
/* ? stdin = __stdinp */
/* ? stdout = __stdoutp */
/* ? stderr = __stderrp */
FACT_VALUE(SIGINFO)
FACT_VALUE(SIGEMT)
#endif

#if FACT_APPLE
FACT_FIELD(struct __siginfo, si_band)
FACT_FIELD(struct sigevent, sigev_notify_function)
FACT_FIELD(struct sigevent, sigev_notify_attributes)
FACT_VALUE(CLOCK_MONOTONIC_RAW_APPROX)
FACT_VALUE(CLOCK_UPTIME_RAW)
FACT_VALUE(CLOCK_UPTIME_RAW_APPROX)
#endif

#if !FACT_APPLE && !FACT_FREEBSD && !FACT_WINDOWS
FACT_RECORD(struct siginfo)
FACT_FIELD(struct siginfo, si_signo)
FACT_FIELD(struct siginfo, si_errno)
FACT_FIELD(struct siginfo, si_code)
FACT_FIELD(struct sigaction, sa_restorer)
FACT_TYPE(sighandler_t)
/* ? si_pid = __si_fields.__sigchld.si_pid */
/* ? si_uid = __si_fields.__sigchld.si_uid */
/* ? si_status = __si_fields.__sigchld.si_status */
/* ? si_value = __si_fields.__rt.si_value */
/* ? si_addr = __si_fields.__sigfault.si_addr */
/* ? si_band = __si_fields.__sigpoll.si_band */
/* ? si_fd = __si_fields.__sigpoll.si_fd */
FACT_VALUE(_NSIG)
FACT_VALUE(SIGPOLL)
FACT_VALUE(SIGSTKFLT)
FACT_VALUE(SIGPWR)
FACT_VALUE(CLOCK_REALTIME_ALARM)
FACT_VALUE(CLOCK_BOOTTIME_ALARM)
FACT_VALUE(CLOCK_TAI)
#endif

#if FACT_BIONIC || FACT_APPLE || FACT_FREEBSD
FACT_VALUE(MB_CUR_MAX)
#endif

#if FACT_GLIBC || FACT_BIONIC
/* ? stdin = stdin */
/* ? stdout = stdout */
/* ? stderr = stderr */
#endif

#if !FACT_EMSCRIPTEN
FACT_VALUE(FE_INEXACT)
FACT_VALUE(FE_UNDERFLOW)
FACT_VALUE(FE_OVERFLOW)
FACT_VALUE(FE_DIVBYZERO)
FACT_VALUE(FE_INVALID)
#endif

#if !FACT_FREEBSD && !FACT_WINDOWS
FACT_VALUE(CLOCK_MONOTONIC_RAW)
#endif

#if !FACT_APPLE && !FACT_WINDOWS
FACT_VALUE(CLOCK_REALTIME_COARSE)
FACT_VALUE(CLOCK_MONOTONIC_COARSE)
FACT_VALUE(CLOCK_BOOTTIME)
#endif
