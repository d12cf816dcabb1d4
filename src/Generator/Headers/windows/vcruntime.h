/* <vcruntime.h>: the compiler's half of the C runtime. */
#ifndef _VCRUNTIME_H
#define _VCRUNTIME_H

#include <sal.h>
#include <stddef.h>
#include <vadefs.h>

typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
#define _INTPTR_T_DEFINED
#define _UINTPTR_T_DEFINED

#ifndef _CRTIMP
#define _CRTIMP __declspec(dllimport)
#endif
#ifndef _ACRTIMP
#define _ACRTIMP _CRTIMP
#endif
#define _CRT_BEGIN_C_HEADER
#define _CRT_END_C_HEADER
#define _CRT_STRINGIZE_(x) #x
#define _CRT_STRINGIZE(x) _CRT_STRINGIZE_(x)
#define _CRT_WIDE_(s) L##s
#define _CRT_WIDE(s) _CRT_WIDE_(s)
#define _CRT_CONCATENATE_(a, b) a##b
#define _CRT_CONCATENATE(a, b) _CRT_CONCATENATE_(a, b)
#define _CRT_INSECURE_DEPRECATE(replacement)
#define _CRT_DEPRECATE_TEXT(text)
#define _CRT_NONSTDC_DEPRECATE(text)
#define _CRT_UNUSED(x) (void)x
#define __CRTDECL __cdecl
#define __CLRCALL_OR_CDECL __cdecl

#endif
