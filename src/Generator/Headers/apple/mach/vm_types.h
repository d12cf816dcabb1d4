/* <mach/vm_types.h> */
#include <interop/mach_types.h>
