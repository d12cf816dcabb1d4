/* <mach/kern_return.h> */
#include <interop/mach_types.h>
