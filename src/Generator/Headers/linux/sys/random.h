/* <sys/random.h> */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H
#include <interop/types.h>
#define GRND_NONBLOCK 0x1
#define GRND_RANDOM 0x2
#define GRND_INSECURE 0x4
ssize_t getrandom(void *, size_t, unsigned int);
#endif
