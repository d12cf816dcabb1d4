#include "variadic.h"
#include <stdarg.h>

/* Microsoft's convention by clang's attribute, for a test on other systems. */
#ifdef MS_VARIADICS
#undef va_start
#undef va_end
#define va_list __builtin_ms_va_list
#define va_start __builtin_ms_va_start
#define va_end __builtin_ms_va_end
#endif

int sum_ints(int count, ...)
{
    va_list list;
    int sum = 1;
    va_start(list, count);
    for (int i = 1; i <= count; i++)
        sum += va_arg(list, int) * i;
    va_end(list);
    return sum;
}

long long sum_llongs(int count, ...)
{
    va_list list;
    long long sum = 0;
    va_start(list, count);
    for (int i = 1; i <= count; i++)
        sum += va_arg(list, long long) * i;
    va_end(list);
    return sum;
}

double sum_doubles(int count, ...)
{
    va_list list;
    double sum = 0;
    va_start(list, count);
    for (int i = 1; i <= count; i++)
        sum += va_arg(list, double) * i;
    va_end(list);
    return sum;
}

double sum_kinds(const char *kinds, ...)
{
    va_list list;
    double sum = 0;
    va_start(list, kinds);
    for (int i = 1; *kinds; kinds++, i++) {
        switch (*kinds) {
        case 'i': sum += (double)va_arg(list, int) * i; break;
        case 'u': sum += (double)va_arg(list, unsigned) * i; break;
        case 'l': sum += (double)va_arg(list, long) * i; break;
        case 'q': sum += (double)va_arg(list, long long) * i; break;
        case 'd': sum += va_arg(list, double) * i; break;
        default: sum += (double)*va_arg(list, const int *) * i; break;
        }
    }
    va_end(list);
    return sum;
}

float scale_ints(float by, double offset, int count, ...)
{
    va_list list;
    double sum = offset;
    va_start(list, count);
    for (int i = 1; i <= count; i++)
        sum += va_arg(list, int) * i;
    va_end(list);
    return (float)(sum * by);
}

double scale_doubles(int count, float offset, double by, ...)
{
    va_list list;
    double sum = offset;
    va_start(list, by);
    for (int i = 1; i <= count; i++)
        sum += va_arg(list, double) * i;
    va_end(list);
    return sum * by;
}

void store_sum(double start, long long *sum, ...)
{
    va_list list;
    va_start(list, sum);
    *sum = (long long)start + va_arg(list, int) + va_arg(list, long long) * 2;
    va_end(list);
}
