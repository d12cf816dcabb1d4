/* <io.h> */
#ifndef _INC_IO
#define _INC_IO
#include <corecrt.h>
typedef unsigned long _fsize_t;
int _access(const char *, int);
int _close(int);
intptr_t _get_osfhandle(int);
int _isatty(int);
long _lseek(int, long, int);
long long _lseeki64(int, long long, int);
int _open(const char *, int, ...);
int _open_osfhandle(intptr_t, int);
int _read(int, void *, unsigned int);
int _unlink(const char *);
int _write(int, const void *, unsigned int);
#endif
