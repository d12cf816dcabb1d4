/* <sys/stat.h> of the UCRT: six records, one for each width of time and size. */
#ifndef _INC_STAT
#define _INC_STAT

#include <sys/types.h>

#define _S_IFMT 0xF000
#define _S_IFDIR 0x4000
#define _S_IFCHR 0x2000
#define _S_IFIFO 0x1000
#define _S_IFREG 0x8000
#define _S_IREAD 0x0100
#define _S_IWRITE 0x0080
#define _S_IEXEC 0x0040
#define S_IFMT _S_IFMT
#define S_IFDIR _S_IFDIR
#define S_IFCHR _S_IFCHR
#define S_IFREG _S_IFREG
#define S_IREAD _S_IREAD
#define S_IWRITE _S_IWRITE
#define S_IEXEC _S_IEXEC

#define __INTEROP_STAT(name, size_type, time_type) \
    struct name {                                  \
        _dev_t st_dev;                             \
        _ino_t st_ino;                             \
        unsigned short st_mode;                    \
        short st_nlink;                            \
        short st_uid;                              \
        short st_gid;                              \
        _dev_t st_rdev;                            \
        size_type st_size;                         \
        time_type st_atime;                        \
        time_type st_mtime;                        \
        time_type st_ctime;                        \
    }

__INTEROP_STAT(_stat32, _off_t, __time32_t);
__INTEROP_STAT(_stat32i64, long long, __time32_t);
__INTEROP_STAT(_stat64i32, _off_t, __time64_t);
__INTEROP_STAT(_stat64, long long, __time64_t);
__INTEROP_STAT(stat, _off_t, time_t);
#define __stat64 _stat64
#ifdef _USE_32BIT_TIME_T
#define _stat _stat32
#define _stati64 _stat32i64
#else
#define _stat _stat64i32
#define _stati64 _stat64
#endif

int _stat64(const char *, struct _stat64 *);
int _fstat64(int, struct _stat64 *);

#endif
