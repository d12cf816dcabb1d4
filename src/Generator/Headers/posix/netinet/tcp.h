/* <netinet/tcp.h> */
#ifndef _NETINET_TCP_H
#define _NETINET_TCP_H
#include <netinet/in.h>
#if !defined __ANDROID__ && !defined __APPLE__ && !defined __FreeBSD__
#define SOL_TCP 6
#endif
#endif
