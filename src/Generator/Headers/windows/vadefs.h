/* <vadefs.h> */
#ifndef _INC_VADEFS
#define _INC_VADEFS
#define __need___va_list
#include <stdarg.h>
#ifndef _VA_LIST
#define _VA_LIST
#define _VA_LIST_DEFINED
typedef __builtin_va_list va_list; /* char * on every Windows target */
#endif
#endif
