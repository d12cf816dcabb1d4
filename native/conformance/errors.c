#include "errors.h"
#ifdef _WIN32
#include <windows.h>
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
    SetLastError((DWORD)code);
#endif
    return -1;
}

int error_code(void) { return errno; }
