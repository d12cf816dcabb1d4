/* <wtypes.h>: the types of COM's headers. */
#ifndef __wtypes_h__
#define __wtypes_h__
#include <windef.h>
#include <guiddef.h>
typedef double DATE;
typedef WCHAR OLECHAR;
typedef OLECHAR *LPOLESTR;
typedef const OLECHAR *LPCOLESTR;
typedef OLECHAR *BSTR;
typedef short VARIANT_BOOL;
typedef unsigned short VARTYPE;
typedef LONG SCODE;
typedef unsigned short CLIPFORMAT;
typedef union tagCY {
    struct {
        unsigned long Lo;
        long Hi;
    };
    LONGLONG int64;
} CY;
#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)
#endif
