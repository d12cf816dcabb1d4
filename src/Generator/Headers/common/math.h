/* <math.h> */
#ifndef _MATH_H
#define _MATH_H

#if __FLT_EVAL_METHOD__ == 2
typedef long double float_t;
typedef long double double_t;
#elif defined __s390x__ && defined __INTEROP_LIBC_GLIBC__ && __FLT_EVAL_METHOD__ == 1
typedef double float_t;
typedef double double_t;
#else
typedef float float_t;
typedef double double_t;
#endif

#define HUGE_VAL __builtin_huge_val()
#define HUGE_VALF __builtin_huge_valf()
#define HUGE_VALL __builtin_huge_vall()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")

#if defined __APPLE__
#define FP_NAN 1
#define FP_INFINITE 2
#define FP_ZERO 3
#define FP_NORMAL 4
#define FP_SUBNORMAL 5
#elif defined __FreeBSD__ || defined __ANDROID__
#define FP_INFINITE 0x01
#define FP_NAN 0x02
#define FP_NORMAL 0x04
#define FP_SUBNORMAL 0x08
#define FP_ZERO 0x10
#elif defined _WIN32
#define FP_NAN 2
#define FP_INFINITE 1
#define FP_NORMAL -1
#define FP_SUBNORMAL -2
#define FP_ZERO 0
#else
#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4
#endif

#if defined __APPLE__ || defined _WIN32 || defined __INTEROP_LIBC_MUSL__ || defined __EMSCRIPTEN__ \
    || defined __INTEROP_LIBC_GLIBC__ && (defined __x86_64__ || defined __i386__)
#define FP_ILOGB0 (-__INT_MAX__ - 1)
#else
#define FP_ILOGB0 (-__INT_MAX__)
#endif
#if defined __APPLE__ || defined __INTEROP_LIBC_MUSL__ || defined __EMSCRIPTEN__ \
    || defined __INTEROP_LIBC_GLIBC__ && (defined __x86_64__ || defined __i386__)
#define FP_ILOGBNAN (-__INT_MAX__ - 1)
#else
#define FP_ILOGBNAN __INT_MAX__
#endif

#ifndef _WIN32
#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
#endif

#define M_E 2.7182818284590452354
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440

#define isfinite(x) __builtin_isfinite(x)
#define isinf(x) __builtin_isinf(x)
#define isnan(x) __builtin_isnan(x)
#define isnormal(x) __builtin_isnormal(x)
#define signbit(x) __builtin_signbit(x)
#define fpclassify(x) __builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x)

#define __INTEROP_MATH1(name)       \
    double name(double);            \
    float name##f(float);           \
    long double name##l(long double)
#define __INTEROP_MATH2(name)                     \
    double name(double, double);                  \
    float name##f(float, float);                  \
    long double name##l(long double, long double)

__INTEROP_MATH1(acos);
__INTEROP_MATH1(asin);
__INTEROP_MATH1(atan);
__INTEROP_MATH1(cbrt);
__INTEROP_MATH1(ceil);
__INTEROP_MATH1(cos);
__INTEROP_MATH1(cosh);
__INTEROP_MATH1(exp);
__INTEROP_MATH1(exp2);
__INTEROP_MATH1(fabs);
__INTEROP_MATH1(floor);
__INTEROP_MATH1(log);
__INTEROP_MATH1(log10);
__INTEROP_MATH1(log2);
__INTEROP_MATH1(rint);
__INTEROP_MATH1(round);
__INTEROP_MATH1(sin);
__INTEROP_MATH1(sinh);
__INTEROP_MATH1(sqrt);
__INTEROP_MATH1(tan);
__INTEROP_MATH1(tanh);
__INTEROP_MATH1(trunc);
__INTEROP_MATH2(atan2);
__INTEROP_MATH2(copysign);
__INTEROP_MATH2(fmax);
__INTEROP_MATH2(fmin);
__INTEROP_MATH2(fmod);
__INTEROP_MATH2(hypot);
__INTEROP_MATH2(pow);
double frexp(double, int *);
double ldexp(double, int);
double modf(double, double *);
long lrint(double);
long lround(double);

#endif
