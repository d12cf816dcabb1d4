#include "nested.h"
#include "bodies.h"

#define INTS(s, k) { VALUE(int, s, k), VALUE(int, s, k + 1) }
#define FLOATS(s, k) { VALUE(float, s, k), VALUE(float, s, k + 1) }
#define BYTES(s, k) { VALUE(char, s, k), VALUE(short, s, k + 1) }
#define SAME_XY(x0, y0) ((x0).x == (y0).x && (x0).y == (y0).y)
#define SAME_BYTES(x0, y0) ((x0).c == (y0).c && (x0).s == (y0).s)

/* A kind's value and what makes two of it the same, of x and y. */
#define OF(T, name, initializer, same)                                  \
    static T name##_value(unsigned s) { return (T)initializer; }        \
    static int name##_same(T x, T y) { return same; }
#define BRACED(...) { __VA_ARGS__ }

OF(struct ints_and_floats, ints_and_floats, BRACED(INTS(s, 1), FLOATS(s, 3), VALUE(unsigned char, s, 5)),
    SAME_XY(x.ints, y.ints) && SAME_XY(x.floats, y.floats) && x.tag == y.tag)
OF(struct hfa_of_two, hfa_of_two, BRACED(FLOATS(s, 1), FLOATS(s, 3)), SAME_XY(x.first, y.first) && SAME_XY(x.second, y.second))
OF(struct hfa_and_float, hfa_and_float, BRACED(FLOATS(s, 1), VALUE(float, s, 3)), SAME_XY(x.first, y.first) && x.last == y.last)
OF(struct deep_double, deep_double, BRACED({ { VALUE(double, s, 1) } }), x.deep.inner.d == y.deep.inner.d)
OF(struct mixed_and_char, mixed_and_char, BRACED({ VALUE(double, s, 1), VALUE(int, s, 2) }, VALUE(char, s, 3)),
    x.mixed.d == y.mixed.d && x.mixed.i == y.mixed.i && x.tail == y.tail)
OF(struct array_of_records, array_of_records, BRACED({ BYTES(s, 1), BYTES(s, 3), BYTES(s, 5) }),
    SAME_BYTES(x.parts[0], y.parts[0]) && SAME_BYTES(x.parts[1], y.parts[1]) && SAME_BYTES(x.parts[2], y.parts[2]))
OF(struct pair_and_double, pair_and_double, BRACED(BYTES(s, 1), VALUE(double, s, 3)), SAME_BYTES(x.bytes, y.bytes) && x.d == y.d)
OF(struct nested_arrays, nested_arrays,
    BRACED({ { VALUE(int, s, 1), VALUE(int, s, 2), VALUE(int, s, 3) }, { VALUE(int, s, 4), VALUE(int, s, 5), VALUE(int, s, 6) } }, VALUE(float, s, 7)),
    x.grid[0][0] == y.grid[0][0] && x.grid[0][1] == y.grid[0][1] && x.grid[0][2] == y.grid[0][2] &&
    x.grid[1][0] == y.grid[1][0] && x.grid[1][1] == y.grid[1][1] && x.grid[1][2] == y.grid[1][2] && x.last == y.last)

/* A union holds its widest member, and its integer where two are as wide. */
OF(union int_or_float, int_or_float, BRACED(.i = VALUE(int, s, 1)), x.i == y.i)
OF(union double_or_llong, double_or_llong, BRACED(.i = VALUE(long long, s, 1)), x.i == y.i)
OF(union float_or_double, float_or_double, BRACED(.d = VALUE(double, s, 1)), x.d == y.d)
OF(union bytes_or_int, bytes_or_int,
    BRACED(.bytes = { VALUE(unsigned char, s, 1), VALUE(unsigned char, s, 2), VALUE(unsigned char, s, 3), VALUE(unsigned char, s, 4),
        VALUE(unsigned char, s, 5), VALUE(unsigned char, s, 6), VALUE(unsigned char, s, 7) }),
    x.bytes[0] == y.bytes[0] && x.bytes[1] == y.bytes[1] && x.bytes[2] == y.bytes[2] && x.bytes[3] == y.bytes[3] &&
    x.bytes[4] == y.bytes[4] && x.bytes[5] == y.bytes[5] && x.bytes[6] == y.bytes[6])
OF(union ints_or_floats, ints_or_floats, BRACED(.ints = INTS(s, 1)), SAME_XY(x.ints, y.ints))

/* Its kind says which member is there. */
static struct tagged tagged_value(unsigned s)
{
    struct tagged value = { (int)(s % 3), { .d = 0 } };
    if (value.kind == 0)
        value.value.i = VALUE(int, s, 1);
    else if (value.kind == 1)
        value.value.f = VALUE(float, s, 1);
    else
        value.value.d = VALUE(double, s, 1);
    return value;
}
static int tagged_same(struct tagged x, struct tagged y)
{
    return x.kind == y.kind && (x.kind == 0 ? x.value.i == y.value.i : x.kind == 1 ? x.value.f == y.value.f : x.value.d == y.value.d);
}

OF(struct packed1, packed1, BRACED(VALUE(char, s, 1), VALUE(int, s, 2), VALUE(double, s, 3)), x.c == y.c && x.i == y.i && x.d == y.d)
OF(struct packed2, packed2, BRACED(VALUE(char, s, 1), VALUE(int, s, 2)), x.c == y.c && x.i == y.i)

#include "nested.h"
