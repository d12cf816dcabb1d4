/* <mach/mach_types.h> */
#include <interop/mach_types.h>
