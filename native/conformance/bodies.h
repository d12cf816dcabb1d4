/* Makes definitions of the lists: included between two inclusions of a list, of which the first has declared everything. Each kind needs
 * NAME_value(seed) and NAME_same(x, y); the lists' own macros bring them. */
#include "values.h"

#undef KIND_IN_MEMORY
#undef KIND
#undef SCALAR
#undef SCALAR_VARYING
#undef RECORD1
#undef RECORD2
#undef RECORD3
#undef RECORD4
#undef RECORD5
#undef ARRAY

#define KIND_IN_MEMORY(name, T)                                                                 \
    T name##_global;                                                                            \
    static int name##_right(T value, unsigned seed) { return name##_same(value, name##_value(seed)); } \
    void name##_fill(T *value, unsigned seed) { *value = name##_value(seed); }                  \
    unsigned name##_at(const T *value, unsigned seed) { return name##_right(*value, seed); }    \
    unsigned name##_are(const T *values, size_t count, unsigned seed)                           \
    {                                                                                           \
        unsigned right = 1;                                                                     \
        for (size_t i = 0; i < count; i++)                                                      \
            right &= name##_right(values[i], seed + (unsigned)i);                               \
        return right;                                                                           \
    }                                                                                           \
    void name##_reverse(T *values, size_t count)                                                \
    {                                                                                           \
        for (size_t i = 0; i < count / 2; i++) {                                                \
            T value = values[i];                                                                \
            values[i] = values[count - 1 - i];                                                  \
            values[count - 1 - i] = value;                                                      \
        }                                                                                       \
    }                                                                                           \
    static struct name##_field name##_field_value(unsigned seed)                                \
    {                                                                                           \
        struct name##_field field = { VALUE(char, seed, 98), name##_value(seed), VALUE(char, seed, 99) }; \
        return field;                                                                           \
    }                                                                                           \
    void name##_wrap(struct name##_field *field, unsigned seed) { *field = name##_field_value(seed); } \
    unsigned name##_wrapped(const struct name##_field *field, unsigned seed)                    \
    {                                                                                           \
        return field->before == VALUE(char, seed, 98) && name##_right(field->value, seed) && field->after == VALUE(char, seed, 99); \
    }                                                                                           \
    void name##_store(unsigned seed) { name##_global = name##_value(seed); }                    \
    unsigned name##_stored(unsigned seed) { return name##_right(name##_global, seed); }         \
    size_t name##_layout(unsigned what)                                                         \
    {                                                                                           \
        const size_t layout[] = { sizeof(T), _Alignof(T), sizeof(struct name##_field), offsetof(struct name##_field, value), offsetof(struct name##_field, after) }; \
        return layout[what];                                                                    \
    }

#define KIND(name, T)                                                                           \
    KIND_IN_MEMORY(name, T)                                                                     \
    T name##_make(unsigned seed) { return name##_value(seed); }                                 \
    T name##_pass(T value) { return value; }                                                    \
    unsigned name##_is(T value, unsigned seed) { return name##_right(value, seed); }            \
    unsigned name##_among(signed char a, double b, T first, float c, T second, long d, T third, unsigned seed) \
    {                                                                                           \
        return (unsigned)(a == VALUE(signed char, seed, 90)) | (unsigned)(b == VALUE(double, seed, 91)) << 1 | \
            (unsigned)name##_right(first, seed) << 2 | (unsigned)(c == VALUE(float, seed, 92)) << 3 | \
            (unsigned)name##_right(second, seed + 1) << 4 | (unsigned)(d == VALUE(long, seed, 93)) << 5 | \
            (unsigned)name##_right(third, seed + 2) << 6;                                       \
    }                                                                                           \
    /* The answer to a value is that of the next seed, and of the one after it where another value came. */ \
    unsigned name##_call(T (*answer)(T value, unsigned seed), unsigned seed)                    \
    {                                                                                           \
        return name##_right(answer(name##_value(seed), seed), seed + 1);                        \
    }                                                                                           \
    static T name##_answer(T value, unsigned seed) { return name##_value(name##_right(value, seed) ? seed + 1 : seed + 2); } \
    T (*name##_pick(void))(T value, unsigned seed) { return name##_answer; }                    \
    struct name##_field name##_field_make(unsigned seed) { return name##_field_value(seed); }   \
    unsigned name##_field_is(struct name##_field field, unsigned seed) { return name##_wrapped(&field, seed); }

#define SCALAR(name, T)                                                                         \
    static T name##_value(unsigned seed) { return VALUE(T, seed, 1); }                          \
    static int name##_same(T x, T y) { return x == y; }                                         \
    KIND(name, T)

#define SCALAR_VARYING(name, T) SCALAR(name, T)

#define RECORD1(name, A)                                                                        \
    static struct name name##_value(unsigned s) { return (struct name){ VALUE(A, s, 1) }; }     \
    static int name##_same(struct name x, struct name y) { return x.a == y.a; }                 \
    KIND(name, struct name)

#define RECORD2(name, A, B)                                                                     \
    static struct name name##_value(unsigned s) { return (struct name){ VALUE(A, s, 1), VALUE(B, s, 2) }; } \
    static int name##_same(struct name x, struct name y) { return x.a == y.a && x.b == y.b; }   \
    KIND(name, struct name)

#define RECORD3(name, A, B, C)                                                                  \
    static struct name name##_value(unsigned s) { return (struct name){ VALUE(A, s, 1), VALUE(B, s, 2), VALUE(C, s, 3) }; } \
    static int name##_same(struct name x, struct name y) { return x.a == y.a && x.b == y.b && x.c == y.c; } \
    KIND(name, struct name)

#define RECORD4(name, A, B, C, D)                                                               \
    static struct name name##_value(unsigned s) { return (struct name){ VALUE(A, s, 1), VALUE(B, s, 2), VALUE(C, s, 3), VALUE(D, s, 4) }; } \
    static int name##_same(struct name x, struct name y) { return x.a == y.a && x.b == y.b && x.c == y.c && x.d == y.d; } \
    KIND(name, struct name)

#define RECORD5(name, A, B, C, D, E)                                                            \
    static struct name name##_value(unsigned s) { return (struct name){ VALUE(A, s, 1), VALUE(B, s, 2), VALUE(C, s, 3), VALUE(D, s, 4), VALUE(E, s, 5) }; } \
    static int name##_same(struct name x, struct name y) { return x.a == y.a && x.b == y.b && x.c == y.c && x.d == y.d && x.e == y.e; } \
    KIND(name, struct name)

#define ARRAY(name, A, count)                                                                   \
    static struct name name##_value(unsigned s)                                                 \
    {                                                                                           \
        struct name value;                                                                      \
        for (unsigned i = 0; i < count; i++)                                                    \
            value.a[i] = VALUE(A, s, 1 + i);                                                    \
        return value;                                                                           \
    }                                                                                           \
    static int name##_same(struct name x, struct name y)                                        \
    {                                                                                           \
        int same = 1;                                                                           \
        for (unsigned i = 0; i < count; i++)                                                    \
            same &= x.a[i] == y.a[i];                                                           \
        return same;                                                                            \
    }                                                                                           \
    KIND(name, struct name)
