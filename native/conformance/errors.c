#include "errors.h"

#ifdef _WIN32
/* Declared here: Windows' own header has an ERROR_NOT_EMPTY too. */
__declspec(dllimport) void __stdcall SetLastError(unsigned long code);
#endif

long long constant(unsigned which)
{
    const long long constants[] = {
        ERROR_DOMAIN, ERROR_DEADLOCK, ERROR_NAME_TOO_LONG, ERROR_NO_FUNCTION, ERROR_NOT_EMPTY,
        LARGEST_LONG, SMALLEST_CHAR, SIZE_OF_LONG, SIZE_OF_POINTER, (long long)ALL_BITS, SMALLEST_WCHAR,
    };
    return constants[which];
}

int fail_with(int code)
{
    errno = code;
#ifdef _WIN32
    SetLastError((unsigned long)code);
#endif
    return -1;
}

int error_code(void) { return errno; }
