/* <uchar.h> */
#include <interop/uchar.h>
