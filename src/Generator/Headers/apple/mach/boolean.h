/* <mach/boolean.h> */
#include <interop/mach_types.h>
