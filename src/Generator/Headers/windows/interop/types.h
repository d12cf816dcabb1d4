/* Scalar types of the Universal C Runtime that several of its headers share. There is no ssize_t,
   pid_t or mode_t: libraries define their own. */
#ifndef _INTEROP_TYPES_H
#define _INTEROP_TYPES_H

#include <corecrt.h>

#endif
