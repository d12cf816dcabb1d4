/* <sys/un.h> */
#ifndef _SYS_UN_H
#define _SYS_UN_H
#include <interop/sockaddr.h>
struct sockaddr_un {
    __INTEROP_SA(sun_);
#if defined __APPLE__ || defined __FreeBSD__
    char sun_path[104];
#else
    char sun_path[108];
#endif
};
#endif
