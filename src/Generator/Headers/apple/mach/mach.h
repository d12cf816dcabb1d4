/* <mach/mach.h> */
#include <interop/mach_types.h>
