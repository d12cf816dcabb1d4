/* <complex.h>; Microsoft's C has no _Complex but records of its own. */
#ifndef _COMPLEX_H
#define _COMPLEX_H
#ifdef _MSC_VER
typedef struct _C_double_complex {
    double _Val[2];
} _C_double_complex;
typedef struct _C_float_complex {
    float _Val[2];
} _C_float_complex;
typedef struct _C_ldouble_complex {
    long double _Val[2];
} _C_ldouble_complex;
typedef _C_double_complex _Dcomplex;
typedef _C_float_complex _Fcomplex;
typedef _C_ldouble_complex _Lcomplex;
#else
#define complex _Complex
#define _Complex_I (__extension__ 1.0iF)
#define I _Complex_I
double creal(double _Complex);
double cimag(double _Complex);
double cabs(double _Complex);
#endif
#endif
