/* <corecrt.h>: what every UCRT header includes. */
#ifndef _INC_CORECRT
#define _INC_CORECRT

#include <vcruntime.h>

typedef long long __time64_t;
typedef long __time32_t;
#ifdef _USE_32BIT_TIME_T
typedef __time32_t time_t;
#else
typedef __time64_t time_t;
#endif
#define _TIME_T_DEFINED

typedef int errno_t;
typedef unsigned short wint_t;
typedef unsigned short wctype_t;
#define _ERRNO_T_DEFINED
#define _WINT_T
#define _WCTYPE_T_DEFINED

typedef struct __crt_locale_data_public {
    unsigned short const *_locale_pctype;
    int _locale_mb_cur_max;
    unsigned int _locale_lc_codepage;
} __crt_locale_data_public;

typedef struct __crt_locale_pointers {
    struct __crt_locale_data *locinfo;
    struct __crt_multibyte_data *mbcinfo;
} __crt_locale_pointers;
typedef __crt_locale_pointers *_locale_t;

typedef struct _Mbstatet {
    unsigned long _Wchar;
    unsigned short _Byte, _State;
} _Mbstatet;
typedef _Mbstatet mbstate_t;

#define _TRUNCATE ((size_t)-1)
#define _CRT_SIZE_MAX ((size_t)-1)

#endif
