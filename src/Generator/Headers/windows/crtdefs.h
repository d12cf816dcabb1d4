/* <crtdefs.h> */
#ifndef _INC_CRTDEFS
#define _INC_CRTDEFS
#include <corecrt.h>
#endif
