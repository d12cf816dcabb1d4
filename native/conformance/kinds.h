/* A kind of value, and the functions that take it across in every position. The lists in scalars.h, records.h and so on name the kinds;
 * tests/CrossArch reads the same lines. All values follow from a seed (values.h), so that both sides know what must arrive. */
#ifndef CONFORMANCE_KINDS_H
#define CONFORMANCE_KINDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "api.h"

/* In memory: behind a pointer, in an array, as a member, as a global variable. Answers are 1 where everything arrived, else 0. */
#define KIND_IN_MEMORY(name, T)                                                                 \
    struct name##_field { char before; T value; char after; };                                  \
    API void name##_fill(T *value, unsigned seed);                                              \
    API unsigned name##_at(const T *value, unsigned seed);                                      \
    API unsigned name##_are(const T *values, size_t count, unsigned seed);                      \
    API void name##_reverse(T *values, size_t count);                                           \
    API void name##_wrap(struct name##_field *field, unsigned seed);                            \
    API unsigned name##_wrapped(const struct name##_field *field, unsigned seed);               \
    API extern T name##_global;                                                                 \
    API void name##_store(unsigned seed);                                                       \
    API unsigned name##_stored(unsigned seed);                                                  \
    /* Sizes, alignment and offsets in bytes: 0 size, 1 alignment, 2 size of the field's struct, 3 offset of its value, 4 of what follows. */ \
    API size_t name##_layout(unsigned what);

/* And by value: as a parameter first, last and among others, as a result, both ways through pointers to functions. */
#define KIND(name, T)                                                                           \
    KIND_IN_MEMORY(name, T)                                                                     \
    API T name##_make(unsigned seed);                                                           \
    API T name##_pass(T value);                                                                 \
    API unsigned name##_is(T value, unsigned seed);                                             \
    /* A bit for each argument that arrived: 127 is all. */                                     \
    API unsigned name##_among(signed char a, double b, T first, float c, T second, long d, T third, unsigned seed); \
    API unsigned name##_call(T (*answer)(T value, unsigned seed), unsigned seed);               \
    API T (*name##_pick(void))(T value, unsigned seed);                                         \
    API struct name##_field name##_field_make(unsigned seed);                                   \
    API unsigned name##_field_is(struct name##_field field, unsigned seed);

/* A kind that no one C# type is on all targets: its bindings have no typed pointers to functions and variables. */
#define KIND_VARYING(name, T) KIND(name, T)
#define KIND_IN_MEMORY_VARYING(name, T) KIND_IN_MEMORY(name, T)

#define SCALAR(name, T) KIND(name, T)
#define SCALAR_VARYING(name, T) KIND(name, T)
#define RECORD1(name, A) struct name { A a; }; KIND(name, struct name)
#define RECORD2(name, A, B) struct name { A a; B b; }; KIND(name, struct name)
#define RECORD3(name, A, B, C) struct name { A a; B b; C c; }; KIND(name, struct name)
#define RECORD4(name, A, B, C, D) struct name { A a; B b; C c; D d; }; KIND(name, struct name)
#define RECORD5(name, A, B, C, D, E) struct name { A a; B b; C c; D d; E e; }; KIND(name, struct name)
#define ARRAY(name, A, count) struct name { A a[count]; }; KIND(name, struct name)

#endif
