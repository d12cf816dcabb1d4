/* <time.h> of the UCRT. */
#ifndef _INC_TIME
#define _INC_TIME

#include <corecrt.h>

#define CLOCKS_PER_SEC ((clock_t)1000)
#define TIME_UTC 1

typedef long clock_t;

struct _timespec32 {
    __time32_t tv_sec;
    long tv_nsec;
};
struct _timespec64 {
    __time64_t tv_sec;
    long tv_nsec;
};
#ifndef _CRT_NO_TIME_T
struct timespec {
    time_t tv_sec;
    long tv_nsec;
};
#endif

struct tm {
    int tm_sec;
    int tm_min;
    int tm_hour;
    int tm_mday;
    int tm_mon;
    int tm_year;
    int tm_wday;
    int tm_yday;
    int tm_isdst;
};

clock_t clock(void);
double difftime(time_t, time_t);
time_t mktime(struct tm *);
time_t time(time_t *);
int timespec_get(struct timespec *, int);
char *asctime(const struct tm *);
char *ctime(const time_t *);
struct tm *gmtime(const time_t *);
struct tm *localtime(const time_t *);
errno_t gmtime_s(struct tm *, const time_t *);
errno_t localtime_s(struct tm *, const time_t *);
size_t strftime(char *, size_t, const char *, const struct tm *);
size_t wcsftime(wchar_t *, size_t, const wchar_t *, const struct tm *);

#endif
