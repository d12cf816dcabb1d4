/* <mach/port.h> */
#include <interop/mach_types.h>
