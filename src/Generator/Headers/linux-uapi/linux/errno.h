/* <linux/errno.h> */
#include <interop/errno.h>
