/* <sys/utime.h> */
#ifndef _INC_UTIME
#define _INC_UTIME
#include <corecrt.h>
struct _utimbuf {
    time_t actime;
    time_t modtime;
};
struct utimbuf {
    time_t actime;
    time_t modtime;
};
#endif
