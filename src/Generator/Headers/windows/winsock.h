/* <winsock.h>: version 2 has all of version 1's types. */
#include <winsock2.h>
