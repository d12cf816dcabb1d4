#include <stddef.h>
#include "shapes/point.h"

#if defined _WIN32 && defined shapes_library_EXPORTS
#define SHAPES_API __declspec(dllexport)
#else
#define SHAPES_API
#endif

/** The sum of a point's coordinates, so many times. */
SHAPES_API long shapes_sum(const struct point *point, size_t times);
