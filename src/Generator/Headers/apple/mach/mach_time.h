/* <mach/mach_time.h> */
#ifndef _MACH_MACH_TIME_H
#define _MACH_MACH_TIME_H
#include <stdint.h>
#include <interop/mach_types.h>
struct mach_timebase_info {
    uint32_t numer;
    uint32_t denom;
};
typedef struct mach_timebase_info *mach_timebase_info_t;
typedef struct mach_timebase_info mach_timebase_info_data_t;
kern_return_t mach_timebase_info(mach_timebase_info_t);
uint64_t mach_absolute_time(void);
#endif
