/* mbstate_t is in <corecrt.h>. */
#include <corecrt.h>
