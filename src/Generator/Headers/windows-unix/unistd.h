/* <unistd.h> for a library's header that was configured on Unix, as Debian's zconf.h is, and
   includes it on Windows too. Not among the default roots of Windows, which has no such header. */
#ifndef _UNISTD_H
#define _UNISTD_H
#include <stddef.h>
#include <sys/types.h>
#include <interop/seek.h>
#endif
