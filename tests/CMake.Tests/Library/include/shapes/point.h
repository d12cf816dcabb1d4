#include "kind.h"

struct point {
#ifdef SHAPES_WIDE
    long x;
    double y;
#else
    short x;
    float y;
#endif
    enum kind kind;
};

#ifdef SHAPES_NAME
#define SHAPES_TITLE SHAPES_NAME
#endif
