#include "bits.h"
#include "bodies.h"

#define OF(name, same, ...)                                                                          \
    static struct name name##_value(unsigned s) { return (struct name){ __VA_ARGS__ }; }             \
    static int name##_same(struct name x, struct name y) { return same; }

/* Assigned to a bit-field, a number keeps its low bits. */
#define U(s, k) VALUE(unsigned, s, k)
#define L(s, k) VALUE(unsigned long long, s, k)

OF(bit_flags, x.a == y.a && x.b == y.b && x.c == y.c && x.d == y.d, U(s, 1), VALUE(int, s, 2), VALUE(bool, s, 3), U(s, 4))
OF(bit_wide, x.x == y.x && x.y == y.y && x.whole == y.whole && x.all == y.all, L(s, 1), L(s, 2), U(s, 3), VALUE(long long, s, 4))
OF(bit_units, x.a == y.a && x.b == y.b && x.c == y.c && x.hue == y.hue && x.after == y.after && x.half == y.half,
    VALUE(char, s, 1), VALUE(short, s, 2), VALUE(int, s, 3), (enum hue)(U(s, 4) & 1), VALUE(unsigned char, s, 5), VALUE(uint16_t, s, 6))
OF(bit_shared, x.dummy == y.dummy && x.low == y.low && x.high == y.high, VALUE(int, s, 1), VALUE(unsigned long, s, 2), VALUE(unsigned long, s, 3))
OF(bit_gaps, x.a == y.a && x.b == y.b && x.c == y.c && x.plain == y.plain && x.d == y.d,
    .a = U(s, 1), .b = U(s, 2), .c = U(s, 3), .plain = VALUE(char, s, 4), .d = VALUE(unsigned char, s, 5))
OF(bit_float, x.f == y.f && x.a == y.a && x.b == y.b && x.s == y.s, VALUE(float, s, 1), U(s, 2), U(s, 3), VALUE(short, s, 4))
OF(bit_straddle, x.a == y.a && x.b == y.b && x.c == y.c && x.tail == y.tail, U(s, 1), U(s, 2), U(s, 3), VALUE(signed char, s, 4))
OF(bit_packed, x.a == y.a && x.b == y.b, U(s, 1), U(s, 2))
OF(bit_packed_mixed, x.lead == y.lead && x.a == y.a && x.b == y.b && x.s == y.s && x.tail == y.tail,
    VALUE(char, s, 1), L(s, 2), L(s, 3), VALUE(short, s, 4), VALUE(char, s, 5))

#include "bits.h"
