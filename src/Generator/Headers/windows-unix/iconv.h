/* <iconv.h> of libiconv, which Windows has none of: libxml2's <libxml/encoding.h> may include it. */
#ifndef _ICONV_H
#define _ICONV_H
#include <stddef.h>
typedef void *iconv_t;
#endif
