/* What the compiler of the target thinks of a library's types, as functions that the tests call. Written by interop test-kit. */
#ifndef TESTKIT_PROBE_H
#define TESTKIT_PROBE_H
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(_WIN32)
#define KIT_EXPORT __declspec(dllexport)
#else
#define KIT_EXPORT __attribute__((visibility("default")))
#endif

/* What is asked of a member: its offset and size in bytes. KIT_NONE where C gives no answer: bit-fields have neither. */
enum { KIT_OFFSET, KIT_SIZE };
#define KIT_NONE (-1)
/* Where the target has no such member. */
#define KIT_ABSENT (-2)

typedef struct kit_type {
    /* Of member -1, which is the type itself, KIT_OFFSET gives the alignment. */
    int64_t (*fact)(int member, int what);
    /* A member as a number: integers as they are, floating-point numbers as the bits of a double, anything else as a sum of its bytes. */
    int64_t (*get)(const void *at, int member);
    void (*set)(void *at, int member, int64_t value);
} kit_type;

/* Set through memory: members may be const. */
static inline void kit_set_number(void *at, size_t size, int64_t value)
{
    uint8_t one = (uint8_t)value;
    uint16_t two = (uint16_t)value;
    uint32_t four = (uint32_t)value;
    memcpy(at, size == 1 ? (void *)&one : size == 2 ? (void *)&two : size == 4 ? (void *)&four : (void *)&value, size < 8 ? size : 8);
}

/* With the sign that the bindings have, which for a plain char is not each compiler's. */
static inline int64_t kit_get_number(const void *at, size_t size, int is_signed)
{
    uint8_t one;
    uint16_t two;
    uint32_t four;
    int64_t eight;
    switch (size) {
    case 1: memcpy(&one, at, 1); return is_signed ? (int8_t)one : (int64_t)one;
    case 2: memcpy(&two, at, 2); return is_signed ? (int16_t)two : (int64_t)two;
    case 4: memcpy(&four, at, 4); return is_signed ? (int32_t)four : (int64_t)four;
    default: memcpy(&eight, at, 8); return eight;
    }
}

static inline void kit_set_float(void *at, size_t size, int64_t value)
{
    double eight;
    float four;
    memcpy(&eight, &value, sizeof eight);
    four = (float)eight;
    memcpy(at, size == sizeof four ? (void *)&four : (void *)&eight, size == sizeof four ? sizeof four : sizeof eight);
}

static inline int64_t kit_get_float(double value)
{
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline void kit_set_bytes(void *at, size_t size, int64_t value)
{
    size_t i;
    for (i = 0; i < size; i++)
        ((unsigned char *)at)[i] = (unsigned char)((uint64_t)value >> (i % 8 * 8)) ^ (unsigned char)i;
}

static inline int64_t kit_get_bytes(const void *at, size_t size)
{
    uint64_t sum = 14695981039346656037u;
    size_t i;
    for (i = 0; i < size; i++)
        sum = (sum ^ ((const unsigned char *)at)[i]) * 1099511628211u;
    return (int64_t)sum;
}

#define KIT_GET_NUMBER(member) ((int64_t)(member))
#define KIT_GET_SIGNED(member) kit_get_number((const void *)&(member), sizeof(member), 1)
#define KIT_GET_UNSIGNED(member) kit_get_number((const void *)&(member), sizeof(member), 0)
#define KIT_GET_POINTER(member) ((int64_t)(uintptr_t)(member))
#define KIT_GET_FLOAT(member) kit_get_float((double)(member))
#define KIT_GET_BYTES(member) kit_get_bytes((const void *)&(member), sizeof(member))
#define KIT_SET_NUMBER(member, value) kit_set_number((void *)&(member), sizeof(member), value)
#define KIT_SET_POINTER(member, value) kit_set_number((void *)&(member), sizeof(member), value)
#define KIT_SET_BOOL(member, value) kit_set_number((void *)&(member), sizeof(member), (value) & 1)
#define KIT_SET_FLOAT(member, value) kit_set_float((void *)&(member), sizeof(member), value)
#define KIT_SET_BYTES(member, value) kit_set_bytes((void *)&(member), sizeof(member), value)
#endif
