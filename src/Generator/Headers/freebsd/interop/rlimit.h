/* sys/sys/resource.h. */
#ifndef _INTEROP_RLIMIT_H
#define _INTEROP_RLIMIT_H

#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_RSS 5
#define RLIMIT_MEMLOCK 6
#define RLIMIT_NPROC 7
#define RLIMIT_NOFILE 8
#define RLIMIT_SBSIZE 9
#define RLIMIT_VMEM 10
#define RLIMIT_AS RLIMIT_VMEM
#define RLIM_NLIMITS 15
#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN -1
#define RUSAGE_THREAD 1
#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2
#define RLIM_INFINITY ((rlim_t)(((__UINT64_TYPE__)1 << 63) - 1))

#endif
