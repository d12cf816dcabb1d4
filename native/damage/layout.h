/* Records that tests/CrossArch/Damage/Layout.cs declares wrongly. */
#ifndef DAMAGE_LAYOUT_H
#define DAMAGE_LAYOUT_H

#include "api.h"

struct sample { int first, second, third; };
API void sample_fill(struct sample *sample);

struct point { int x, y; };
API int point_x(const struct point *point);

struct entry { int id, size; };
API int entry_size(const struct entry *entry);

#pragma pack(push, 1)
struct packet { char kind; int length; };
#pragma pack(pop)
API int packet_length(const struct packet *packet);

struct node { struct node *next; int value; };
API int node_value(const struct node *node);

struct label { int letters[4]; int length; };
API int label_length(const struct label *label);

struct message { int count; int items[]; };
API struct message *message_of_three(void);

struct glyph { unsigned int colored : 1, visible : 1, codepoint : 30; int advance; };
/* Its code point is 0x1F600. */
API void glyph_fill(struct glyph *glyph);

enum level { LEVEL_LOW, LEVEL_HIGH = -1 };
API enum level level_of(uint64_t value);

enum key { KEY_RETURN = '\r', KEY_DELETE = '\177' };
API int is_delete(enum key key);

union number { int whole; float part; };
struct pair { union number first, second; };
API int pair_sum(struct pair pair);

struct handle { int number; };
API struct handle handle_of(int number);

#endif
