/* <strings.h> */
#ifndef _STRINGS_H
#define _STRINGS_H
#include <stddef.h>
int ffs(int);
int strcasecmp(const char *, const char *);
int strncasecmp(const char *, const char *, size_t);
#endif
