#include <stdbool.h>
#include <stddef.h>

#define SHELF_LIMIT "twelve"

struct item { long id; size_t size; unsigned kind : 3; int rest[4]; };
typedef long (*weigh)(const struct item *item, void *user);

struct item shelf_make(long id, bool whole);
long shelf_total(const struct item *items, size_t n, weigh by, void *user);
