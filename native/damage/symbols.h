/* Functions that tests/CrossArch/Damage/Symbols.cs declares wrongly. */
#ifndef DAMAGE_SYMBOLS_H
#define DAMAGE_SYMBOLS_H

#include "api.h"

API int thing_close(void *thing);

API int sum_of_six(int a, int b, int c, int d, int e, int f);

/* Keeps the text's length, for remembered(). */
API void remember(const char *text);
API size_t remembered(void);

struct report { int64_t numbers[5]; };
/* Five times 5; takes the address and does not look there. */
API struct report report_for(const void *subject);

struct range { int64_t low, high; };
API int64_t range_length(struct range range);

struct span { int low, high; };
API int span_length(struct span span);

struct box { int64_t left, top, right, bottom; };
API void box_fill(struct box *box);

API int half(int number);

/* The sum of that many doubles. */
API double sum_of(int count, ...);

#endif
