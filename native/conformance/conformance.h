/* Every way in which a value crosses, in its smallest form: tests call these through generated bindings and look at what arrives. */
#ifndef CONFORMANCE_H
#define CONFORMANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "api.h"

/* The symbol of a C name has an underscore before it where the system wants one. */
#if defined(__APPLE__) || (defined(_WIN32) && defined(__i386__))
#define RENAMED "_renamed_in_the_library"
#else
#define RENAMED "renamed_in_the_library"
#endif

/* Scalars come back as they went. */
API char echo_char(char value);
API signed char echo_schar(signed char value);
API short echo_short(short value);
API int echo_int(int value);
API unsigned echo_uint(unsigned value);
API long echo_long(long value);
API unsigned long echo_ulong(unsigned long value);
API long long echo_llong(long long value);
API size_t echo_size(size_t value);
API ptrdiff_t echo_ptrdiff(ptrdiff_t value);
API uint64_t echo_u64(uint64_t value);
API int8_t echo_i8(int8_t value);
API float echo_float(float value);
API double echo_double(double value);
API bool echo_bool(bool value);
API void *echo_pointer(void *value);

/* Results by pointer leave their neighbours alone. */
API void give_long(long *value);
API void give_size(size_t *value);
API void give_bool(bool *value);
API long sum_longs(const long *values, size_t count);

/* Records by value, one of each class in which registers carry them. */
struct pair { int first, second; };
struct floats { float x, y, z; };
struct doubles { double x, y; };
struct mixed { double d; int i; };
struct tiny { char a, b, c; };
struct large { long long values[5]; };
struct nested { struct pair inner; struct floats point; unsigned char tag; };
union number { int i; float f; double d; };
struct tagged { int kind; union number value; };
#pragma pack(push, 1)
struct packed { char c; int i; double d; };
#pragma pack(pop)

API struct pair swap_pair(struct pair value);
API struct floats scale_floats(struct floats value, float by);
API struct doubles swap_doubles(struct doubles value);
API struct mixed negate_mixed(struct mixed value);
API struct tiny rotate_tiny(struct tiny value);
API struct large reverse_large(struct large value);
API struct nested bump_nested(struct nested value);
API struct tagged double_tagged(struct tagged value);
API int read_packed(const struct packed *value);
API struct packed echo_packed(struct packed value);

/* More arguments than there are registers. */
API double sum_many(int a, double b, long c, float d, long long e, double f, short g, double h, char i, double j,
                    size_t k, double l, unsigned m, double n, int o, double p, long q, double r, int s, double t);

/* Enumerations. */
enum level { LOW = -1, MIDDLE, HIGH = 100000 };
enum mask { NO_BITS = 0, BIT_A = 1, BIT_B = 2, BIT_C = 4 };
API enum level next_level(enum level value);
API enum mask toggle_mask(enum mask value, enum mask bits);
/* Of one byte, but of four on Windows. */
enum
#if !defined(_MSC_VER) || defined(__clang__)
    __attribute__((packed))
#endif
    small { SMALL_NONE, SMALL_TOP = 200 };
struct small_pair { enum small a, b; };
API enum small other_small(enum small value);
API struct small_pair swap_small(struct small_pair value);

/* Callbacks, with records and through a record. */
typedef long (*visitor)(void *user, long value, struct mixed context);
API long visit(visitor each, void *user, long count);
struct operations {
    int (*add)(int a, int b);
    struct pair (*make)(int first, int second);
};
API int run_operations(const struct operations *operations, int a, int b);
API int (*choose_operation(int which))(int);

/* Variables, which C and C# both read and write. */
API extern int counter;
API extern long long_counter;
API extern const double ratio;
API extern enum level current_level;
API extern struct mixed shared;
API extern const char *label;
API extern long (*current_visitor)(void *user, long value, struct mixed context);
API extern const char *const level_names[];
API extern const int grid[2][3];
API extern struct pair pairs[2];
struct hidden;
API extern struct hidden concealed;
API extern int renamed __asm__(RENAMED);
API void bump_variables(void);
API int hidden_value(const struct hidden *value);

/* Text. */
API size_t measure(const char *text);
API const char *greeting(void);
#define PLAIN_TEXT "gr\xc3\xbc\xc3\x9f"
#define NO_UTF8_TEXT "\xff\xfe\x01"
#define WIDE_TEXT L"gr\u00fc\u00df \U0001F600"
API int is_plain_text(const char *text);
API int is_no_utf8_text(const char *text);
API int is_wide_text(const void *text);

#endif
