/* <asm/errno.h> */
#include <interop/errno.h>
