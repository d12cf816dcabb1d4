/* <machine/endian.h> */
#include <interop/endian_bsd.h>
