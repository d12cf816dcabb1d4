/* <langinfo.h>: the items that programs ask for by name. */
#ifndef _LANGINFO_H
#define _LANGINFO_H

#include <nl_types.h>

#if defined __APPLE__ || defined __FreeBSD__
#define CODESET 0
#define D_T_FMT 1
#define D_FMT 2
#define T_FMT 3
#define RADIXCHAR 50
#define THOUSEP 51
#define YESEXPR 52
#define NOEXPR 53
#define CRNCYSTR 56
#elif defined __ANDROID__
#define CODESET 1
#define D_T_FMT 2
#define D_FMT 3
#define T_FMT 4
#define RADIXCHAR 51
#define THOUSEP 52
#define YESEXPR 53
#define NOEXPR 54
#define CRNCYSTR 55
#else /* a category and an index in it; musl follows glibc */
#define CODESET 14
#define RADIXCHAR 0x10000
#define THOUSEP 0x10001
#define D_T_FMT 0x20028
#define D_FMT 0x20029
#define T_FMT 0x2002A
#define CRNCYSTR 0x4000F
#define YESEXPR 0x50000
#define NOEXPR 0x50001
#endif

char *nl_langinfo(nl_item);

#endif
