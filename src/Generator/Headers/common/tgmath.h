/* <tgmath.h>: the functions without their type-generic macros, which no header needs. */
#ifndef _TGMATH_H
#define _TGMATH_H
#include <complex.h>
#include <math.h>
#endif
