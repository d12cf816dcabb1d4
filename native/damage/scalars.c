#include "scalars.h"

#include <string.h>

int int_of(uint64_t value) { return (int)(value >> 3); }
long long_of(uint64_t value) { return (long)(value >> 3); }
size_t size_of(uint64_t value) { return (size_t)(value >> 3); }
char char_of(uint64_t value) { return (char)(value >> 3); }
own_offset offset_of(uint64_t value) { return (own_offset)(value >> 3); }

int difference(int a, int b) { return a - b; }
int difference_of_longs(long a, int b) { return (int)a - b; }
int difference_of_sizes(size_t a, int b) { return (int)a - b; }

static int the_cell = 42;

const int *cell(void) { return &the_cell; }
int cell_at(const int *at) { return *at; }

bool same(const char *a, const char *b) { return strcmp(a, b) == 0; }

int whole_part(float number) { return (int)number; }
double half_of(int number) { return number / 2.0; }
double twice(double number) { return number * 2; }

void measure(int64_t *size) { *size = 7; }

int64_t sum(const int64_t *numbers, int count)
{
    int64_t sum = 0;
    for (int i = 0; i < count; i++)
        sum += numbers[i];
    return sum;
}
