#include "variadics.h"
#include "values.h"

#include <stdarg.h>
#include <stddef.h>

unsigned variadic_are(unsigned seed, unsigned *answer, const char *kinds, ...)
{
    va_list arguments;
    unsigned right = 0;
    va_start(arguments, kinds);
    for (unsigned k = 0; kinds[k]; k++) {
        unsigned same = 0;
        switch (kinds[k]) {
        case 'i': same = va_arg(arguments, int) == VALUE(int, seed, k); break;
        case 'u': same = va_arg(arguments, unsigned) == VALUE(unsigned, seed, k); break;
        case 'l': same = va_arg(arguments, long) == VALUE(long, seed, k); break;
        case 'q': same = va_arg(arguments, long long) == VALUE(long long, seed, k); break;
        case 'z': same = va_arg(arguments, size_t) == VALUE(size_t, seed, k); break;
        case 'd': same = va_arg(arguments, double) == VALUE(double, seed, k); break;
        case 'p': same = va_arg(arguments, unsigned *) == answer; break;
        }
        right |= same << k;
    }
    va_end(arguments);
    *answer = right;
    return right;
}

double variadic_scale(float by, double offset, int count, ...)
{
    va_list arguments;
    double sum = offset;
    va_start(arguments, count);
    for (int i = 0; i < count; i++)
        sum += va_arg(arguments, int) * (i + 1);
    va_end(arguments);
    return sum * by;
}
