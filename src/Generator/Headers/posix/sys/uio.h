/* <sys/uio.h> */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H
#include <interop/types.h>
#include <interop/iovec.h>
ssize_t readv(int, const struct iovec *, int);
ssize_t writev(int, const struct iovec *, int);
#endif
