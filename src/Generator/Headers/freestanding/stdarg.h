/* <stdarg.h>. glibc's and others' headers ask for __gnuc_va_list alone with __need___va_list. */
#ifndef __GNUC_VA_LIST
#define __GNUC_VA_LIST
typedef __builtin_va_list __gnuc_va_list;
#endif

#if defined __need___va_list && !defined __need_va_list
#undef __need___va_list
#else
#undef __need___va_list
#undef __need_va_list
#ifndef _VA_LIST
#define _VA_LIST
#define _VA_LIST_DEFINED  /* UCRT's guard */
#define _VA_LIST_DECLARED /* FreeBSD's guard */
typedef __builtin_va_list va_list;
#endif
#undef va_start
#undef va_end
#undef va_arg
#undef va_copy
#undef __va_copy
#define va_start(ap, ...) __builtin_va_start(ap, __VA_ARGS__)
#define va_end(ap) __builtin_va_end(ap)
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_copy(dest, src) __builtin_va_copy(dest, src)
#define __va_copy(dest, src) __builtin_va_copy(dest, src)
#endif
