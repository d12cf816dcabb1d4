/* <sys/cdefs.h>: the macros that other systems' own headers are written in. */
#ifndef _SYS_CDEFS_H
#define _SYS_CDEFS_H

#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif

#define __P(arguments) arguments
#define __CONCAT(a, b) a##b
#define __STRING(x) #x
#define __THROW
#define __printflike(format, first) __attribute__((__format__(__printf__, format, first)))
#if defined __APPLE__ || defined __FreeBSD__
#define __unused __attribute__((__unused__))
#define __packed __attribute__((__packed__))
#define __aligned(n) __attribute__((__aligned__(n)))
#define __dead2 __attribute__((__noreturn__))
#define __pure2 __attribute__((__const__))
#define __deprecated __attribute__((__deprecated__))
#endif
#ifdef __APPLE__
#define __DARWIN_ALIAS(symbol)
#define __DARWIN_ALIAS_C(symbol)
#define __DARWIN_UNIX03 1
#define __DARWIN_64_BIT_INO_T 1
#define __DARWIN_VERS_1050 1
#endif

#endif
