/* Numbers that tests/CrossArch/Damage/Scalars.cs declares wrongly. */
#ifndef DAMAGE_SCALARS_H
#define DAMAGE_SCALARS_H

#include "api.h"

/* The low bits of value / 8. Compilers leave the others in the register. */
API int int_of(uint64_t value);
API long long_of(uint64_t value);
API size_t size_of(uint64_t value);
API char char_of(uint64_t value);

/* A library's own typedef, as off_t is. */
#ifdef _WIN32
typedef int own_offset;
#else
typedef long long own_offset;
#endif
API own_offset offset_of(uint64_t value);

API int difference(int a, int b);
API int difference_of_longs(long a, int b);
API int difference_of_sizes(size_t a, int b);

API const int *cell(void);
API int cell_at(const int *at);

/* strcmp(a, b) == 0 */
API bool same(const char *a, const char *b);

API int whole_part(float number);
API double half_of(int number);
API double twice(double number);

/* Writes 7. */
API void measure(int64_t *size);
API int64_t sum(const int64_t *numbers, int count);

#endif
