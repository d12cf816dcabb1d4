/* <fenv.h> */
#ifndef _FENV_H
#define _FENV_H
#include <interop/fenv.h>
int feclearexcept(int);
int fegetenv(fenv_t *);
int fegetround(void);
int feraiseexcept(int);
int fesetenv(const fenv_t *);
int fesetround(int);
int fetestexcept(int);
#endif
