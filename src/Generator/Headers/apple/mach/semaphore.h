/* <mach/semaphore.h> */
#include <interop/mach_types.h>
