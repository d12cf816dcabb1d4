#include "pointers.h"

#include <stdlib.h>

struct secret { int value; };

void *pass_pointer(void *value) { return value; }
uintptr_t pointer_number(const void *value) { return (uintptr_t)value; }
void give_pointer(void **value, uintptr_t number) { *value = (void *)number; }

struct secret *open_secret(int value)
{
    struct secret *secret = malloc(sizeof(struct secret));
    if (secret)
        secret->value = value;
    return secret;
}
int read_secret(const struct secret *value) { return value->value; }
void close_secret(struct secret *value) { free(value); }

unsigned call_table(const struct table *table)
{
    struct point made = table->make(-5, 0x7ffffff0);
    return (table->add(-3, -4) == -7) | (unsigned)(made.x == -5 && made.y == 0x7ffffff0) << 1 | (unsigned)(table->scale(table->user, 0.25, -8) == -2.0) << 2;
}

static int add(int a, int b) { return a + b; }
static struct point make(int x, int y) { return (struct point){ x, y }; }
static double scale(void *user, double by, long times) { return user == 0 ? by * (double)times : 0; }
void fill_table(struct table *table) { *table = (struct table){ add, make, 0, scale }; }

const int squares[4] = { 0, 1, 4, -9 };
struct point corners[2] = { { 1, -2 }, { 3, -4 } };
const char *const range_names[] = { "low", "middle", "high" };
const double exact_ratio = 0.625;
const char *current_message = "first";
struct secret hidden_secret = { -77 };
int other_name = 5;
int bump_other_name(void) { return ++other_name; }
int sum_corners(void) { return corners[0].x + 10 * corners[0].y + 100 * corners[1].x + 1000 * corners[1].y; }
