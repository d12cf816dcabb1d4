/* <afunix.h> */
#ifndef _AFUNIX_
#define _AFUNIX_
#include <ws2def.h>
typedef struct sockaddr_un {
    ADDRESS_FAMILY sun_family;
    char sun_path[108];
} SOCKADDR_UN, *PSOCKADDR_UN;
#endif
