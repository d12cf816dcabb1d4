/* <arm_neon.h>: types only. */
#ifndef __ARM_NEON_H
#define __ARM_NEON_H

#if !defined __ARM_NEON
#error "This header is only for ARM machines with NEON"
#endif

#include <stdint.h>

typedef float float32_t;
#ifdef __aarch64__
typedef double float64_t;
#endif
typedef __fp16 float16_t;

#ifdef __aarch64__
typedef uint8_t poly8_t;
typedef uint16_t poly16_t;
typedef uint64_t poly64_t;
#else
typedef int8_t poly8_t;
typedef int16_t poly16_t;
#endif

typedef __attribute__((__neon_vector_type__(8))) int8_t int8x8_t;
typedef __attribute__((__neon_vector_type__(16))) int8_t int8x16_t;
typedef __attribute__((__neon_vector_type__(4))) int16_t int16x4_t;
typedef __attribute__((__neon_vector_type__(8))) int16_t int16x8_t;
typedef __attribute__((__neon_vector_type__(2))) int32_t int32x2_t;
typedef __attribute__((__neon_vector_type__(4))) int32_t int32x4_t;
typedef __attribute__((__neon_vector_type__(1))) int64_t int64x1_t;
typedef __attribute__((__neon_vector_type__(2))) int64_t int64x2_t;
typedef __attribute__((__neon_vector_type__(8))) uint8_t uint8x8_t;
typedef __attribute__((__neon_vector_type__(16))) uint8_t uint8x16_t;
typedef __attribute__((__neon_vector_type__(4))) uint16_t uint16x4_t;
typedef __attribute__((__neon_vector_type__(8))) uint16_t uint16x8_t;
typedef __attribute__((__neon_vector_type__(2))) uint32_t uint32x2_t;
typedef __attribute__((__neon_vector_type__(4))) uint32_t uint32x4_t;
typedef __attribute__((__neon_vector_type__(1))) uint64_t uint64x1_t;
typedef __attribute__((__neon_vector_type__(2))) uint64_t uint64x2_t;
typedef __attribute__((__neon_vector_type__(2))) float32_t float32x2_t;
typedef __attribute__((__neon_vector_type__(4))) float32_t float32x4_t;
typedef __attribute__((__neon_vector_type__(4))) float16_t float16x4_t;
typedef __attribute__((__neon_vector_type__(8))) float16_t float16x8_t;
#ifdef __aarch64__
typedef __attribute__((__neon_vector_type__(1))) float64_t float64x1_t;
typedef __attribute__((__neon_vector_type__(2))) float64_t float64x2_t;
#endif
typedef __attribute__((__neon_polyvector_type__(8))) poly8_t poly8x8_t;
typedef __attribute__((__neon_polyvector_type__(16))) poly8_t poly8x16_t;
typedef __attribute__((__neon_polyvector_type__(4))) poly16_t poly16x4_t;
typedef __attribute__((__neon_polyvector_type__(8))) poly16_t poly16x8_t;
#ifdef __aarch64__
typedef __attribute__((__neon_polyvector_type__(1))) poly64_t poly64x1_t;
typedef __attribute__((__neon_polyvector_type__(2))) poly64_t poly64x2_t;
#endif

#define __INTEROP_NEON_ARRAYS(element, count)              \
    typedef struct element##x##count##x2_t {                \
        element##x##count##_t val[2];                       \
    } element##x##count##x2_t;                              \
    typedef struct element##x##count##x3_t {                \
        element##x##count##_t val[3];                       \
    } element##x##count##x3_t;                              \
    typedef struct element##x##count##x4_t {                \
        element##x##count##_t val[4];                       \
    } element##x##count##x4_t

__INTEROP_NEON_ARRAYS(int8, 8);
__INTEROP_NEON_ARRAYS(int8, 16);
__INTEROP_NEON_ARRAYS(int16, 4);
__INTEROP_NEON_ARRAYS(int16, 8);
__INTEROP_NEON_ARRAYS(int32, 2);
__INTEROP_NEON_ARRAYS(int32, 4);
__INTEROP_NEON_ARRAYS(int64, 1);
__INTEROP_NEON_ARRAYS(int64, 2);
__INTEROP_NEON_ARRAYS(uint8, 8);
__INTEROP_NEON_ARRAYS(uint8, 16);
__INTEROP_NEON_ARRAYS(uint16, 4);
__INTEROP_NEON_ARRAYS(uint16, 8);
__INTEROP_NEON_ARRAYS(uint32, 2);
__INTEROP_NEON_ARRAYS(uint32, 4);
__INTEROP_NEON_ARRAYS(uint64, 1);
__INTEROP_NEON_ARRAYS(uint64, 2);
__INTEROP_NEON_ARRAYS(float32, 2);
__INTEROP_NEON_ARRAYS(float32, 4);
__INTEROP_NEON_ARRAYS(float16, 4);
__INTEROP_NEON_ARRAYS(float16, 8);

#endif
