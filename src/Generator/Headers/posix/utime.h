/* <utime.h> */
#ifndef _UTIME_H
#define _UTIME_H
#include <interop/types.h>
struct utimbuf {
    time_t actime;
    time_t modtime;
};
int utime(const char *, const struct utimbuf *);
#endif
