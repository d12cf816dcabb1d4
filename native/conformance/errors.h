/* errno, and constants that are another number on another system: the header's, and what the library knows at run time. */
#ifndef CONFORMANCE_ERRORS_H
#define CONFORMANCE_ERRORS_H

#include <errno.h>
#include <limits.h>
#include <wchar.h>
#include "api.h"

#define ERROR_DOMAIN EDOM
#define ERROR_DEADLOCK EDEADLK
#define ERROR_NAME_TOO_LONG ENAMETOOLONG
#define ERROR_NO_FUNCTION ENOSYS
#define ERROR_NOT_EMPTY ENOTEMPTY
#define LARGEST_LONG LONG_MAX
#define SMALLEST_CHAR CHAR_MIN
#define SIZE_OF_LONG sizeof(long)
#define SIZE_OF_POINTER sizeof(void *)
#define ALL_BITS (~0ul)
#define SMALLEST_WCHAR WCHAR_MIN

/* Which: in the order above. */
API long long constant(unsigned which);
/* Fails with a number, which errno has after it; on Windows the last error too. */
API int fail_with(int code);
API int error_code(void);

#endif
