/* One of each construct that bindings show. eng/surface.txt has what becomes of it in C#. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#define SHOP_LIMIT 12
#define SHOP_NAME "shop"
#define SHOP_SIZE ((size_t)5)
#define SHOP_RATE 0.5

typedef struct shop shop;
typedef long shop_id;
typedef double shop_price;

enum shop_kind { SHOP_FRESH, SHOP_USED = 2 };
enum shop_wide { SHOP_FAR = 1LL << 40 };

struct shop_item {
    shop_id id;
    size_t size;
    enum shop_kind kind;
    unsigned sold : 1;
    const char *name;
    short codes[3];
    void (*changed)(struct shop_item *item, void *user);
};

union shop_value { int whole; shop_price price; };
struct shop_list { size_t count; struct shop_item *items[]; };
struct shop_sale { time_t at; shop_id ids[2]; };

typedef int (*shop_compare)(const struct shop_item *a, const struct shop_item *b);

shop *shop_open(const char *path, bool create);
void shop_close(shop *shop);
shop_id shop_count(const shop *shop, enum shop_kind kind, enum shop_wide wide);
struct shop_sale shop_sell(shop *shop, struct shop_item item, union shop_value value);
void shop_sort(struct shop_item *items, size_t n, shop_compare by);
uint64_t shop_hash(const unsigned char *bytes, ptrdiff_t n);
int shop_print(const char *format, ...);

extern int shop_errors;
extern const char *shop_names[4];
