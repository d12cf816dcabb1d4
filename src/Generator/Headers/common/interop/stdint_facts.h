/* What <stdint.h> says differently on each system.
   glibc, bionic: fast 16 and 32 are the machine word; musl, UCRT: int; FreeBSD: fast 8 is int too;
   Apple, Emscripten: the exact types. wint_t and sig_atomic_t are in <wchar.h> and <signal.h>. */
#ifndef _INTEROP_STDINT_FACTS_H
#define _INTEROP_STDINT_FACTS_H

#if defined __FreeBSD__ /* sys/x86/include/_types.h */
#define __INTEROP_FAST8 int
#define __INTEROP_UFAST8 int
#define __INTEROP_FAST8_MAX __INT_MAX__
#define __INTEROP_UFAST8_MAX (__INT_MAX__ * 2U + 1U)
#else
#define __INTEROP_FAST8 signed char
#define __INTEROP_UFAST8 char
#define __INTEROP_FAST8_MAX __SCHAR_MAX__
#define __INTEROP_UFAST8_MAX (__SCHAR_MAX__ * 2 + 1)
#endif

#if defined __ANDROID__ && defined __LP64__ /* its limits are those of int all the same */
#define __INTEROP_FAST16 long
#define __INTEROP_FAST16_MAX __INT_MAX__
#define __INTEROP_UFAST16_MAX (__INT_MAX__ * 2U + 1U)
#elif defined __INTEROP_LIBC_GLIBC__ && __SIZEOF_LONG__ == 8
#define __INTEROP_FAST16 long
#define __INTEROP_FAST16_MAX __LONG_MAX__
#define __INTEROP_UFAST16_MAX (__LONG_MAX__ * 2UL + 1UL)
#elif defined __APPLE__ || defined __EMSCRIPTEN__
#define __INTEROP_FAST16 short
#define __INTEROP_FAST16_MAX __SHRT_MAX__
#define __INTEROP_UFAST16_MAX (__SHRT_MAX__ * 2 + 1)
#else
#define __INTEROP_FAST16 int
#define __INTEROP_FAST16_MAX __INT_MAX__
#define __INTEROP_UFAST16_MAX (__INT_MAX__ * 2U + 1U)
#endif

#if defined __APPLE__ || defined __EMSCRIPTEN__
#define __INTEROP_FAST32 int
#define __INTEROP_FAST32_MAX __INT_MAX__
#define __INTEROP_UFAST32_MAX (__INT_MAX__ * 2U + 1U)
#else
#define __INTEROP_FAST32 __INTEROP_FAST16
#define __INTEROP_FAST32_MAX __INTEROP_FAST16_MAX
#define __INTEROP_UFAST32_MAX __INTEROP_UFAST16_MAX
#endif

#if defined __FreeBSD__ && defined __x86_64__ /* sys/x86/include/_stdint.h: sig_atomic_t is long */
#define __INTEROP_SIG_ATOMIC_MAX __LONG_MAX__
#else
#define __INTEROP_SIG_ATOMIC_MAX __INT_MAX__
#endif
#define __INTEROP_SIG_ATOMIC_MIN (-__INTEROP_SIG_ATOMIC_MAX - 1)

#if defined _WIN32
#define __INTEROP_WINT_MIN 0
#define __INTEROP_WINT_MAX 0xffff
#elif defined __APPLE__ || defined __FreeBSD__ || defined __EMSCRIPTEN__
#define __INTEROP_WINT_MIN (-__INT_MAX__ - 1)
#define __INTEROP_WINT_MAX __INT_MAX__
#elif defined __ANDROID__
#define __INTEROP_WINT_MIN 0
#define __INTEROP_WINT_MAX 4294967295U
#else
#define __INTEROP_WINT_MIN 0U
#define __INTEROP_WINT_MAX 4294967295U
#endif

#endif
