/* Pointers: high bits, results by pointer, pointers to pointers, opaque types, and variables of every shape. */
#ifndef CONFORMANCE_POINTERS_H
#define CONFORMANCE_POINTERS_H

#include <stddef.h>
#include <stdint.h>
#include "api.h"

/* The symbol of a C name has an underscore before it where the system wants one. */
#ifndef OTHER_SYMBOL
#if defined(__APPLE__) || (defined(_WIN32) && defined(__i386__))
#define OTHER_SYMBOL "_symbol_of_other_name"
#else
#define OTHER_SYMBOL "symbol_of_other_name"
#endif
#endif

struct secret;
struct point { int x, y; };
struct table {
    int (*add)(int a, int b);
    struct point (*make)(int x, int y);
    void *user;
    double (*scale)(void *user, double by, long times);
};

API void *pass_pointer(void *value);
API uintptr_t pointer_number(const void *value);
API void give_pointer(void **value, uintptr_t number);
API struct secret *open_secret(int value);
API int read_secret(const struct secret *value);
API void close_secret(struct secret *value);

/* 1 for each of the three functions that answered right. */
API unsigned call_table(const struct table *table);
API void fill_table(struct table *table);

API extern const int squares[4];
API extern struct point corners[2];
API extern const char *const range_names[];
API extern const double exact_ratio;
API extern const char *current_message;
API extern struct secret hidden_secret;
API extern int other_name __asm__(OTHER_SYMBOL);
API int bump_other_name(void);
API int sum_corners(void);

#endif
