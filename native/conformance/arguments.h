/* More arguments than there are registers of a kind; each answer has a bit for each argument that arrived. */
#ifndef CONFORMANCE_ARGUMENTS_H
#define CONFORMANCE_ARGUMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include "api.h"

struct two_halves { float x, y; };
struct two_wholes { long long x, y; };
struct five_wholes { long long values[5]; };

API unsigned twelve_ints(unsigned seed, int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l);
API unsigned twelve_longs(unsigned seed, long a, unsigned long b, long c, long d, unsigned long e, long f, long g, long h, long i, long j, long k, long l);
/* On 32-bit machines each pair of registers or stack slots may have to be even. */
API unsigned odd_llongs(unsigned seed, int a, long long b, int c, long long d, int e, long long f, int g, long long h);
API unsigned twelve_doubles(unsigned seed, double a, double b, double c, double d, double e, double f, double g, double h, double i, double j, double k, double l);
API unsigned twelve_floats(unsigned seed, float a, float b, float c, float d, float e, float f, float g, float h, float i, float j, float k, float l);
/* Narrow ones on the stack: packed there by Apple, in slots elsewhere. */
API unsigned narrow_ones(unsigned seed, int a, int b, int c, int d, int e, int f, int g, int h, signed char i, short j, bool k, unsigned char l, unsigned short m, int n);
API unsigned mixed_ones(unsigned seed, int a, double b, long c, float d, long long e, double f, short g, double h, char i, double j,
    size_t k, double l, unsigned m, double n, int o, double p, long q, double r, int s, float t);
/* Records where registers run out: a record is never torn between registers and stack, but on some. */
API unsigned records_last(unsigned seed, long long a, long long b, long long c, long long d, long long e, struct two_wholes f, long long g, struct five_wholes h, int i);
API unsigned floats_last(unsigned seed, float a, float b, float c, float d, float e, float f, float g, struct two_halves h, float i, struct two_halves j);

typedef unsigned (*many_callback)(unsigned seed, int a, double b, long c, float d, long long e, double f, short g, double h, char i, double j,
    size_t k, double l, unsigned m, double n, int o, double p, long q, double r, int s, float t);
/* What the callback answers, called with what mixed_ones expects. */
API unsigned call_many(many_callback callback, unsigned seed);
API struct five_wholes five_of(unsigned seed, long long a, long long b, long long c, long long d, long long e);

#endif
