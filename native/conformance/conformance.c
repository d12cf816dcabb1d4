#include "conformance.h"

#include <string.h>

char echo_char(char value) { return value; }
signed char echo_schar(signed char value) { return value; }
short echo_short(short value) { return value; }
int echo_int(int value) { return value; }
unsigned echo_uint(unsigned value) { return value; }
long echo_long(long value) { return value; }
unsigned long echo_ulong(unsigned long value) { return value; }
long long echo_llong(long long value) { return value; }
size_t echo_size(size_t value) { return value; }
ptrdiff_t echo_ptrdiff(ptrdiff_t value) { return value; }
uint64_t echo_u64(uint64_t value) { return value; }
int8_t echo_i8(int8_t value) { return value; }
float echo_float(float value) { return value; }
double echo_double(double value) { return value; }
bool echo_bool(bool value) { return value; }
void *echo_pointer(void *value) { return value; }

void give_long(long *value) { *value = -2; }
void give_size(size_t *value) { *value = (size_t)-3; }
void give_bool(bool *value) { *value = true; }

long sum_longs(const long *values, size_t count)
{
    long sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += values[i];
    return sum;
}

struct pair swap_pair(struct pair value) { return (struct pair){ value.second, value.first }; }
struct floats scale_floats(struct floats value, float by) { return (struct floats){ value.x * by, value.y * by, value.z * by }; }
struct doubles swap_doubles(struct doubles value) { return (struct doubles){ value.y, value.x }; }
struct mixed negate_mixed(struct mixed value) { return (struct mixed){ -value.d, -value.i }; }
struct tiny rotate_tiny(struct tiny value) { return (struct tiny){ value.b, value.c, value.a }; }

struct large reverse_large(struct large value)
{
    struct large result;
    for (int i = 0; i < 5; i++)
        result.values[i] = value.values[4 - i];
    return result;
}

struct nested bump_nested(struct nested value)
{
    value.inner.first++;
    value.inner.second--;
    value.point.z *= 2;
    value.tag++;
    return value;
}

struct tagged double_tagged(struct tagged value)
{
    if (value.kind == 0)
        value.value.i *= 2;
    else if (value.kind == 1)
        value.value.f *= 2;
    else
        value.value.d *= 2;
    return value;
}

int read_packed(const struct packed *value) { return value->i; }
struct packed echo_packed(struct packed value) { return value; }

double sum_many(int a, double b, long c, float d, long long e, double f, short g, double h, char i, double j,
                size_t k, double l, unsigned m, double n, int o, double p, long q, double r, int s, double t)
{
    return a + b * 2 + (double)c * 3 + d * 4 + (double)e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10
        + (double)k * 11 + l * 12 + m * 13 + n * 14 + o * 15 + p * 16 + (double)q * 17 + r * 18 + s * 19 + t * 20;
}

enum level next_level(enum level value) { return value == LOW ? MIDDLE : value == MIDDLE ? HIGH : LOW; }
enum mask toggle_mask(enum mask value, enum mask bits) { return (enum mask)(value ^ bits); }
enum small other_small(enum small value) { return value == SMALL_TOP ? SMALL_NONE : SMALL_TOP; }
struct small_pair swap_small(struct small_pair value) { struct small_pair swapped = { value.b, value.a }; return swapped; }

long visit(visitor each, void *user, long count)
{
    long sum = 0;
    for (long i = 0; i < count; i++)
        sum += each(user, -i, (struct mixed){ 0.5 * (double)i, (int)i });
    return sum;
}

int run_operations(const struct operations *operations, int a, int b)
{
    struct pair made = operations->make(a, b);
    return operations->add(made.first, made.second);
}

static int twice(int value) { return value * 2; }
static int square(int value) { return value * value; }
int (*choose_operation(int which))(int) { return which == 0 ? twice : square; }

int counter = 40;
long long_counter = -7;
const double ratio = 0.625;
enum level current_level = MIDDLE;
struct mixed shared = { 2.5, 3 };
const char *label = "first";
long (*current_visitor)(void *user, long value, struct mixed context);
const char *const level_names[] = { "low", "middle", "high" };
const int grid[2][3] = { { 1, 2, 3 }, { 4, 5, -6 } };
struct pair pairs[2] = { { 1, 2 }, { 3, 4 } };
struct hidden { int value; };
struct hidden concealed = { 77 };
int renamed = 5;

void bump_variables(void)
{
    counter += 2;
    long_counter *= 2;
    current_level = next_level(current_level);
    shared = negate_mixed(shared);
    label = label[0] == 'f' ? "second" : "other";
    pairs[1] = swap_pair(pairs[1]);
    renamed++;
    if (current_visitor)
        counter += (int)current_visitor(0, 100, shared);
}

int hidden_value(const struct hidden *value) { return value->value; }

size_t measure(const char *text)
{
    size_t length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

const char *greeting(void) { return "gr\xc3\xbc\xc3\x9f dich"; }

int is_plain_text(const char *text) { return memcmp(text, PLAIN_TEXT, sizeof(PLAIN_TEXT)) == 0; }
int is_no_utf8_text(const char *text) { return memcmp(text, NO_UTF8_TEXT, sizeof(NO_UTF8_TEXT)) == 0; }
int is_wide_text(const void *text) { return memcmp(text, WIDE_TEXT, sizeof(WIDE_TEXT)) == 0; }
