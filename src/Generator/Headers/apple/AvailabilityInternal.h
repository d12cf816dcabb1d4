/* <AvailabilityInternal.h> */
#include <Availability.h>
