/* <mach/mach_init.h> */
#include <interop/mach_types.h>
