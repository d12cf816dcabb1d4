/* <direct.h> */
#ifndef _INC_DIRECT
#define _INC_DIRECT
#include <corecrt.h>
int _chdir(const char *);
char *_getcwd(char *, int);
int _mkdir(const char *);
int _rmdir(const char *);
#endif
