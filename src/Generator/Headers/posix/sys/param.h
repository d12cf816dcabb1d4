/* <sys/param.h> */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <limits.h>
#include <sys/types.h>

#define MAXPATHLEN PATH_MAX
#define DEV_BSIZE 512
#if defined __APPLE__ || defined __FreeBSD__
#define MAXHOSTNAMELEN 256
#define MAXSYMLINKS 32
#define NBBY 8
#elif defined __ANDROID__
#define MAXHOSTNAMELEN 64
#define MAXSYMLINKS 8
#else
#define MAXHOSTNAMELEN 64
#define MAXSYMLINKS 20
#define NBBY 8
#endif

#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define howmany(n, d) (((n) + ((d) - 1)) / (d))
#define roundup(n, d) ((((n) + ((d) - 1)) / (d)) * (d))

#endif
