/* The values that cross. Private to the library: the C# side computes them anew (tests/CrossArch/Suite/Value.cs). */
#ifndef CONFORMANCE_VALUES_H
#define CONFORMANCE_VALUES_H

#include <stdbool.h>
#include <stdint.h>

/* Member k of the value of a seed, as 64 bits: seeds below 16 are the numbers that go wrong, the others random (splitmix64). */
static inline uint64_t mix(unsigned seed, unsigned k)
{
    static const uint64_t special[16] = {
        0, UINT64_MAX, 0x8000000000000000, 0x7fffffffffffffff, 0x80000000, 0x7fffffff, 0xffffffff, 0x100000000,
        0x8080808080808080, 0x0102030405060708, 0xffffffff00000000, 0xfedcba9876543210, 0xffff, 0x8000, 0x80, 0x77,
    };
    if (seed < 16)
        return special[(seed + k) % 16];
    uint64_t x = ((uint64_t)seed << 32 | k) + 0x9e3779b97f4a7c15;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
    x = (x ^ x >> 27) * 0x94d049bb133111eb;
    return x ^ x >> 31;
}

/* Floating-point numbers that their type holds exactly: 24 and 53 significant bits. */
static inline float mix_float(unsigned seed, unsigned k) { return (float)((int64_t)mix(seed, k) >> 39) * 0.25f; }
static inline double mix_double(unsigned seed, unsigned k) { return (double)((int64_t)mix(seed, k) >> 10) * 0.0009765625; }
static inline bool mix_bool(unsigned seed, unsigned k) { return mix(seed, k) & 1; }

/* Member k as a T: its low bits. */
#define VALUE(T, seed, k) ((T)_Generic((T)0, float: mix_float, double: mix_double, _Bool: mix_bool, default: mix)(seed, k))

#endif
