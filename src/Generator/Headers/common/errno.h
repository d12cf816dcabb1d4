/* <errno.h> */
#ifndef _ERRNO_H
#define _ERRNO_H
#include <interop/errno.h>
int *__interop_errno(void);
#define errno (*__interop_errno())
#endif
