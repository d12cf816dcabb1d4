/* <mach/message.h> */
#include <interop/mach_types.h>
