/* Strings and callbacks that tests/CrossArch/Damage/Marshalling.cs declares wrongly. */
#ifndef DAMAGE_MARSHALLING_H
#define DAMAGE_MARSHALLING_H

#include "api.h"

/* A literal. */
API const char *title(void);
/* Memory of the library's own, which it keeps. */
API const char *name_of_library(void);

API int first_unit(const unsigned short *text);
API int length_in_bytes(const char *text);

typedef int64_t (*count_callback)(int seed);
API int64_t ask_count(count_callback callback, int seed);

typedef int (*difference_callback)(int a, int b, int c);
API int ask_difference(difference_callback callback, int a, int b, int c);

typedef int (*progress_callback)(const char *done);
/* How often a callback lets it go on, of three times. */
API int rounds(progress_callback callback);

#endif
