#include "symbols.h"

#include <stdarg.h>
#include <string.h>

int thing_close(void *thing) { return thing == NULL; }

int sum_of_six(int a, int b, int c, int d, int e, int f) { return a + b + c + d + e + f; }

static size_t length;

void remember(const char *text) { length = strlen(text); }
size_t remembered(void) { return length; }

struct report report_for(const void *subject)
{
    (void)subject;
    return (struct report){ { 5, 5, 5, 5, 5 } };
}

int64_t range_length(struct range range) { return range.high - range.low; }
int span_length(struct span span) { return span.high - span.low; }
void box_fill(struct box *box) { *box = (struct box){ 1, 2, 3, 4 }; }
int half(int number) { return number / 2; }

double sum_of(int count, ...)
{
    double sum = 0;
    va_list arguments;
    va_start(arguments, count);
    for (int i = 0; i < count; i++)
        sum += va_arg(arguments, double);
    va_end(arguments);
    return sum;
}
