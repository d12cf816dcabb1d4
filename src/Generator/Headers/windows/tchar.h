/* <tchar.h> */
#ifndef _INC_TCHAR
#define _INC_TCHAR
#include <corecrt.h>
#ifdef _UNICODE
typedef wchar_t _TCHAR;
typedef wchar_t TCHAR;
#define __T(x) L##x
#else
typedef char _TCHAR;
typedef char TCHAR;
#define __T(x) x
#endif
#define _T(x) __T(x)
#define _TEXT(x) __T(x)
#endif
