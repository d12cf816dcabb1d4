/* The types of <uchar.h>, which macOS lacks. */
#ifndef _UCHAR_H
#define _UCHAR_H
#include <stddef.h>
#include <interop/mbstate.h>
#ifndef __cplusplus
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;
#endif
size_t mbrtoc16(char16_t *, const char *, size_t, mbstate_t *);
size_t mbrtoc32(char32_t *, const char *, size_t, mbstate_t *);
#endif
