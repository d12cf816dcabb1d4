/* Processes, users, the system, and texts. */
#if !FACT_WINDOWS
#include <sys/resource.h>
#include <sys/utsname.h>
#include <sys/times.h>
#include <sys/param.h>
#include <sys/wait.h>
#include <dlfcn.h>
#include <pwd.h>
#include <grp.h>
#include <syslog.h>
#include <getopt.h>
#include <langinfo.h>
#include <nl_types.h>
#include <iconv.h>
#include <regex.h>
#include <fnmatch.h>

FACT_RECORD(struct rlimit)
FACT_FIELD(struct rlimit, rlim_cur)
FACT_FIELD(struct rlimit, rlim_max)
FACT_RECORD(struct rusage)
FACT_FIELD(struct rusage, ru_utime)
FACT_FIELD(struct rusage, ru_stime)
FACT_FIELD(struct rusage, ru_maxrss)
FACT_FIELD(struct rusage, ru_ixrss)
FACT_FIELD(struct rusage, ru_idrss)
FACT_FIELD(struct rusage, ru_isrss)
FACT_FIELD(struct rusage, ru_minflt)
FACT_FIELD(struct rusage, ru_majflt)
FACT_FIELD(struct rusage, ru_nswap)
FACT_FIELD(struct rusage, ru_inblock)
FACT_FIELD(struct rusage, ru_oublock)
FACT_FIELD(struct rusage, ru_msgsnd)
FACT_FIELD(struct rusage, ru_msgrcv)
FACT_FIELD(struct rusage, ru_nsignals)
FACT_FIELD(struct rusage, ru_nvcsw)
FACT_FIELD(struct rusage, ru_nivcsw)
FACT_RECORD(struct utsname)
FACT_FIELD(struct utsname, sysname)
FACT_FIELD(struct utsname, nodename)
FACT_FIELD(struct utsname, release)
FACT_FIELD(struct utsname, version)
FACT_FIELD(struct utsname, machine)
FACT_RECORD(struct tms)
FACT_FIELD(struct tms, tms_utime)
FACT_FIELD(struct tms, tms_stime)
FACT_FIELD(struct tms, tms_cutime)
FACT_FIELD(struct tms, tms_cstime)
FACT_TYPE(Dl_info)
FACT_RECORD(struct passwd)
FACT_FIELD(struct passwd, pw_name)
FACT_FIELD(struct passwd, pw_passwd)
FACT_FIELD(struct passwd, pw_uid)
FACT_FIELD(struct passwd, pw_gid)
FACT_FIELD(struct passwd, pw_dir)
FACT_FIELD(struct passwd, pw_shell)
FACT_RECORD(struct group)
FACT_FIELD(struct group, gr_name)
FACT_FIELD(struct group, gr_passwd)
FACT_FIELD(struct group, gr_gid)
FACT_FIELD(struct group, gr_mem)
FACT_RECORD(struct option)
FACT_FIELD(struct option, name)
FACT_FIELD(struct option, has_arg)
FACT_FIELD(struct option, flag)
FACT_FIELD(struct option, val)
FACT_TYPE(nl_item)
FACT_TYPE(nl_catd)
FACT_TYPE(iconv_t)
FACT_TYPE(regoff_t)
FACT_TYPE(regex_t)
FACT_TYPE(regmatch_t)
FACT_FIELD(regmatch_t, rm_so)
FACT_FIELD(regmatch_t, rm_eo)
FACT_VALUE(RLIMIT_CPU)
FACT_VALUE(RLIMIT_FSIZE)
FACT_VALUE(RLIMIT_DATA)
FACT_VALUE(RLIMIT_STACK)
FACT_VALUE(RLIMIT_CORE)
FACT_VALUE(RLIMIT_RSS)
FACT_VALUE(RLIMIT_MEMLOCK)
FACT_VALUE(RLIMIT_NPROC)
FACT_VALUE(RLIMIT_NOFILE)
FACT_VALUE(RLIMIT_AS)
FACT_VALUE(RLIM_NLIMITS)
FACT_VALUE(RUSAGE_SELF)
FACT_VALUE(RUSAGE_CHILDREN)
FACT_VALUE(PRIO_PROCESS)
FACT_VALUE(PRIO_PGRP)
FACT_VALUE(PRIO_USER)
FACT_VALUE(RLIM_INFINITY)
FACT_VALUE(MAXPATHLEN)
FACT_VALUE(DEV_BSIZE)
FACT_VALUE(MAXHOSTNAMELEN)
FACT_VALUE(MAXSYMLINKS)
FACT_VALUE(RTLD_LAZY)
FACT_VALUE(RTLD_NOW)
FACT_VALUE(RTLD_GLOBAL)
FACT_VALUE(RTLD_LOCAL)
FACT_VALUE(RTLD_NOLOAD)
FACT_VALUE(RTLD_NODELETE)
FACT_VALUE(LOG_EMERG)
FACT_VALUE(LOG_ALERT)
FACT_VALUE(LOG_CRIT)
FACT_VALUE(LOG_ERR)
FACT_VALUE(LOG_WARNING)
FACT_VALUE(LOG_NOTICE)
FACT_VALUE(LOG_INFO)
FACT_VALUE(LOG_DEBUG)
FACT_VALUE(LOG_KERN)
FACT_VALUE(LOG_USER)
FACT_VALUE(LOG_MAIL)
FACT_VALUE(LOG_DAEMON)
FACT_VALUE(LOG_AUTH)
FACT_VALUE(LOG_SYSLOG)
FACT_VALUE(LOG_LOCAL0)
FACT_VALUE(LOG_LOCAL1)
FACT_VALUE(LOG_LOCAL2)
FACT_VALUE(LOG_LOCAL3)
FACT_VALUE(LOG_LOCAL4)
FACT_VALUE(LOG_LOCAL5)
FACT_VALUE(LOG_LOCAL6)
FACT_VALUE(LOG_LOCAL7)
FACT_VALUE(LOG_PID)
FACT_VALUE(LOG_CONS)
FACT_VALUE(LOG_ODELAY)
FACT_VALUE(LOG_NDELAY)
FACT_VALUE(LOG_NOWAIT)
FACT_VALUE(LOG_PERROR)
FACT_VALUE(no_argument)
FACT_VALUE(required_argument)
FACT_VALUE(optional_argument)
FACT_VALUE(NL_SETD)
FACT_VALUE(NL_CAT_LOCALE)
FACT_VALUE(CODESET)
FACT_VALUE(RADIXCHAR)
FACT_VALUE(THOUSEP)
FACT_VALUE(D_T_FMT)
FACT_VALUE(D_FMT)
FACT_VALUE(T_FMT)
FACT_VALUE(CRNCYSTR)
FACT_VALUE(YESEXPR)
FACT_VALUE(NOEXPR)
FACT_VALUE(REG_EXTENDED)
FACT_VALUE(REG_ICASE)
FACT_VALUE(REG_NOTBOL)
FACT_VALUE(REG_NOTEOL)
FACT_VALUE(REG_NOMATCH)
FACT_VALUE(REG_BADPAT)
FACT_VALUE(REG_ESPACE)
FACT_VALUE(REG_NEWLINE)
FACT_VALUE(REG_NOSUB)
FACT_VALUE(FNM_NOMATCH)
FACT_VALUE(FNM_PERIOD)
FACT_VALUE(FNM_CASEFOLD)
FACT_VALUE(FNM_PATHNAME)
FACT_VALUE(FNM_NOESCAPE)

#if !FACT_APPLE && !FACT_FREEBSD
FACT_FIELD(struct utsname, domainname)
FACT_FIELD(Dl_info, dli_fname)
FACT_FIELD(Dl_info, dli_fbase)
FACT_FIELD(Dl_info, dli_sname)
FACT_FIELD(Dl_info, dli_saddr)
#endif

#if FACT_APPLE || FACT_FREEBSD
FACT_RECORD(struct dl_info)
FACT_FIELD(struct dl_info, dli_fname)
FACT_FIELD(struct dl_info, dli_fbase)
FACT_FIELD(struct dl_info, dli_sname)
FACT_FIELD(struct dl_info, dli_saddr)
FACT_FIELD(struct passwd, pw_change)
FACT_FIELD(struct passwd, pw_class)
FACT_FIELD(struct passwd, pw_expire)
#endif

#if FACT_GLIBC || FACT_MUSL || FACT_APPLE || FACT_FREEBSD || FACT_EMSCRIPTEN || FACT_BIONIC && __SIZEOF_LONG__ == 8
FACT_FIELD(struct passwd, pw_gecos)
#endif

#if FACT_FREEBSD
FACT_FIELD(struct passwd, pw_fields)
FACT_VALUE(RLIMIT_SBSIZE)
FACT_VALUE(RLIMIT_VMEM)
#endif

#if FACT_GLIBC || FACT_MUSL || FACT_EMSCRIPTEN
FACT_RECORD(struct re_pattern_buffer)
FACT_FIELD(struct re_pattern_buffer, re_nsub)
#endif

#if FACT_BIONIC || FACT_APPLE || FACT_FREEBSD
FACT_FIELD(regex_t, re_magic)
FACT_FIELD(regex_t, re_nsub)
FACT_FIELD(regex_t, re_endp)
FACT_FIELD(regex_t, re_g)
#endif

#if !FACT_APPLE
FACT_VALUE(RUSAGE_THREAD)
#endif

#if !FACT_BIONIC
FACT_VALUE(NBBY)
#endif

#if FACT_APPLE
FACT_VALUE(RTLD_FIRST)
#endif

#if FACT_GLIBC || FACT_FREEBSD
FACT_VALUE(RTLD_DEEPBIND)
#endif
#endif
