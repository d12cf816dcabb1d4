#include "arguments.h"
#include "values.h"

#define RIGHT(T, value, k) ((unsigned)((value) == VALUE(T, seed, k)) << ((k) - 1))
#define EIGHT(T) (RIGHT(T, a, 1) | RIGHT(T, b, 2) | RIGHT(T, c, 3) | RIGHT(T, d, 4) | RIGHT(T, e, 5) | RIGHT(T, f, 6) | RIGHT(T, g, 7) | RIGHT(T, h, 8))
#define TWELVE(T) (EIGHT(T) | RIGHT(T, i, 9) | RIGHT(T, j, 10) | RIGHT(T, k, 11) | RIGHT(T, l, 12))

unsigned twelve_ints(unsigned seed, int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) { return TWELVE(int); }

unsigned twelve_longs(unsigned seed, long a, unsigned long b, long c, long d, unsigned long e, long f, long g, long h, long i, long j, long k, long l)
{
    return RIGHT(long, a, 1) | RIGHT(unsigned long, b, 2) | RIGHT(long, c, 3) | RIGHT(long, d, 4) | RIGHT(unsigned long, e, 5) | RIGHT(long, f, 6)
        | RIGHT(long, g, 7) | RIGHT(long, h, 8) | RIGHT(long, i, 9) | RIGHT(long, j, 10) | RIGHT(long, k, 11) | RIGHT(long, l, 12);
}

unsigned odd_llongs(unsigned seed, int a, long long b, int c, long long d, int e, long long f, int g, long long h)
{
    return RIGHT(int, a, 1) | RIGHT(long long, b, 2) | RIGHT(int, c, 3) | RIGHT(long long, d, 4) | RIGHT(int, e, 5) | RIGHT(long long, f, 6)
        | RIGHT(int, g, 7) | RIGHT(long long, h, 8);
}

unsigned twelve_doubles(unsigned seed, double a, double b, double c, double d, double e, double f, double g, double h, double i, double j, double k, double l)
{
    return TWELVE(double);
}

unsigned twelve_floats(unsigned seed, float a, float b, float c, float d, float e, float f, float g, float h, float i, float j, float k, float l)
{
    return TWELVE(float);
}

unsigned narrow_ones(unsigned seed, int a, int b, int c, int d, int e, int f, int g, int h, signed char i, short j, bool k, unsigned char l, unsigned short m, int n)
{
    return EIGHT(int) | RIGHT(signed char, i, 9) | RIGHT(short, j, 10) | RIGHT(bool, k, 11) | RIGHT(unsigned char, l, 12)
        | RIGHT(unsigned short, m, 13) | RIGHT(int, n, 14);
}

unsigned mixed_ones(unsigned seed, int a, double b, long c, float d, long long e, double f, short g, double h, char i, double j,
    size_t k, double l, unsigned m, double n, int o, double p, long q, double r, int s, float t)
{
    return RIGHT(int, a, 1) | RIGHT(double, b, 2) | RIGHT(long, c, 3) | RIGHT(float, d, 4) | RIGHT(long long, e, 5) | RIGHT(double, f, 6)
        | RIGHT(short, g, 7) | RIGHT(double, h, 8) | RIGHT(char, i, 9) | RIGHT(double, j, 10) | RIGHT(size_t, k, 11) | RIGHT(double, l, 12)
        | RIGHT(unsigned, m, 13) | RIGHT(double, n, 14) | RIGHT(int, o, 15) | RIGHT(double, p, 16) | RIGHT(long, q, 17) | RIGHT(double, r, 18)
        | RIGHT(int, s, 19) | RIGHT(float, t, 20);
}

unsigned records_last(unsigned seed, long long a, long long b, long long c, long long d, long long e, struct two_wholes f, long long g, struct five_wholes h, int i)
{
    unsigned all = 1;
    for (unsigned n = 0; n < 5; n++)
        all &= h.values[n] == VALUE(long long, seed, 10 + n);
    return RIGHT(long long, a, 1) | RIGHT(long long, b, 2) | RIGHT(long long, c, 3) | RIGHT(long long, d, 4) | RIGHT(long long, e, 5)
        | RIGHT(long long, f.x, 6) | RIGHT(long long, f.y, 7) | RIGHT(long long, g, 8) | all << 8 | RIGHT(int, i, 10);
}

unsigned floats_last(unsigned seed, float a, float b, float c, float d, float e, float f, float g, struct two_halves h, float i, struct two_halves j)
{
    return RIGHT(float, a, 1) | RIGHT(float, b, 2) | RIGHT(float, c, 3) | RIGHT(float, d, 4) | RIGHT(float, e, 5) | RIGHT(float, f, 6) | RIGHT(float, g, 7)
        | RIGHT(float, h.x, 8) | RIGHT(float, h.y, 9) | RIGHT(float, i, 10) | RIGHT(float, j.x, 11) | RIGHT(float, j.y, 12);
}

#define V(T, k) VALUE(T, seed, k)
unsigned call_many(many_callback callback, unsigned seed)
{
    return callback(seed, V(int, 1), V(double, 2), V(long, 3), V(float, 4), V(long long, 5), V(double, 6), V(short, 7), V(double, 8), V(char, 9), V(double, 10),
        V(size_t, 11), V(double, 12), V(unsigned, 13), V(double, 14), V(int, 15), V(double, 16), V(long, 17), V(double, 18), V(int, 19), V(float, 20));
}

struct five_wholes five_of(unsigned seed, long long a, long long b, long long c, long long d, long long e)
{
    return (struct five_wholes){ { a, b, c, d, e + seed } };
}
