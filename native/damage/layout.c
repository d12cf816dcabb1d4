#include "layout.h"

void sample_fill(struct sample *sample) { *sample = (struct sample){ 1, 2, 3 }; }
int point_x(const struct point *point) { return point->x; }
int entry_size(const struct entry *entry) { return entry->size; }
int packet_length(const struct packet *packet) { return packet->length; }
int node_value(const struct node *node) { return node->value; }
int label_length(const struct label *label) { return label->length; }

static struct { struct message head; int items[6]; } three = { { 3 }, { 0x1110, 0x1110, 0x1110, 0, 0, 0 } };

struct message *message_of_three(void) { return &three.head; }

void glyph_fill(struct glyph *glyph) { *glyph = (struct glyph){ 1, 1, 0x1f600, 8 }; }

enum level level_of(uint64_t value) { return (enum level)(value >> 3); }
int is_delete(enum key key) { return key == KEY_DELETE; }
int pair_sum(struct pair pair) { return pair.first.whole + pair.second.whole; }
struct handle handle_of(int number) { return (struct handle){ number }; }
