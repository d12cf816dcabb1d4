/* Length modifiers of <inttypes.h>: "l" where the type is long, "ll" where it is long long. glibc
   and bionic spell the small PRI macros without a modifier, Apple and UCRT with "hh" and "h". */
#ifndef _INTEROP_INTTYPES_FACTS_H
#define _INTEROP_INTTYPES_FACTS_H

#if __SIZEOF_LONG__ == 8 && !defined __APPLE__
#define __INTEROP_PRI64 "l"
#else
#define __INTEROP_PRI64 "ll"
#endif
#define __INTEROP_SCN64 __INTEROP_PRI64

#if defined __APPLE__ || defined __ANDROID__ || defined __FreeBSD__
#define __INTEROP_PRIMAX "j"
#else
#define __INTEROP_PRIMAX __INTEROP_PRI64
#endif

#if __SIZEOF_LONG__ == 8 || defined __EMSCRIPTEN__
#define __INTEROP_PRIPTR "l"
#elif defined _WIN64
#define __INTEROP_PRIPTR "ll"
#else
#define __INTEROP_PRIPTR ""
#endif

#if defined __APPLE__ || defined _WIN32
#define __INTEROP_PRI8 "hh"
#define __INTEROP_PRI16 "h"
#else
#define __INTEROP_PRI8 ""
#define __INTEROP_PRI16 ""
#endif
#define __INTEROP_PRI32 ""
#define __INTEROP_SCN8 "hh"
#define __INTEROP_SCN16 "h"
#define __INTEROP_SCN32 ""

/* Fast types: by the types that stdint_facts.h chooses. */
#if defined __INTEROP_LIBC_GLIBC__ && __SIZEOF_LONG__ == 8 || defined __ANDROID__ && defined __LP64__
#define __INTEROP_SCNFAST16 "l"
#define __INTEROP_SCNFAST32 "l"
#elif defined __APPLE__
#define __INTEROP_SCNFAST16 "h"
#define __INTEROP_SCNFAST32 ""
#else
#define __INTEROP_SCNFAST16 ""
#define __INTEROP_SCNFAST32 ""
#endif
#define __INTEROP_PRIFAST16 __INTEROP_SCNFAST16
#define __INTEROP_PRIFAST32 __INTEROP_SCNFAST32
#if defined __FreeBSD__
#define __INTEROP_PRIFAST8 ""
#define __INTEROP_SCNFAST8 ""
#else
#define __INTEROP_PRIFAST8 __INTEROP_PRI8
#define __INTEROP_SCNFAST8 __INTEROP_SCN8
#endif

#endif
