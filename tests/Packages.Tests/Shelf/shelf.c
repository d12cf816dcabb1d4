#include "shelf.h"

struct item shelf_make(long id, bool whole)
{
    return (struct item) { id, whole ? 70 : 7, 5, { 1, 2, 3, 4 } };
}

long shelf_total(const struct item *items, size_t n, weigh by, void *user)
{
    long total = 0;
    for (size_t i = 0; i < n; i++)
        total += by(&items[i], user);
    return total;
}
