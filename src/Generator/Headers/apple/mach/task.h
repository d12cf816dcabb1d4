/* <mach/task.h> */
#include <interop/mach_types.h>
