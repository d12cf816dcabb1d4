/* Variadic functions: each argument is held against the value of its place (values.h); answers have a bit for each that arrived. */
#ifndef CONFORMANCE_VARIADICS_H
#define CONFORMANCE_VARIADICS_H

#include "api.h"

/* Kinds: i int, u unsigned, l long, q long long, z size_t, d double, p the address of the answer. */
API unsigned variadic_are(unsigned seed, unsigned *answer, const char *kinds, ...);
API double variadic_scale(float by, double offset, int count, ...);

#endif
