/* <mach/thread_act.h> */
#include <interop/mach_types.h>
